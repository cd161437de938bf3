import { useWallet as useSharedWallet } from '@konnect/session/wallet-query';

/** The signed-in person's wallet; nothing is asked for while nobody is. */
export const useWallet = useSharedWallet;
