import { walletKey as sharedKey, useWallet as useSharedWallet } from '@konnect/session/wallet-query';

export const walletKey = sharedKey;

/** The signed-in person's wallet; nothing is asked for while nobody is. */
export const useWallet = useSharedWallet;
