import { useWallet } from '@konnect/session/wallet-query';
import { rupees } from '@konnect/ui/format';
import { Wallet } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** What is in the wallet, and the way to it. */
export function Balance() {
  const { t } = useTranslation();
  const wallet = useWallet();
  return (
    <Link to="/wallet" className="num inline-flex items-center gap-2 py-2 font-strong">
      <Wallet aria-hidden className="size-5" strokeWidth={1.75} />
      <span className="sr-only">{t('toWallet')}</span>
      {wallet.data ? rupees(wallet.data.balance) : <span className="skeleton h-4 w-12" />}
    </Link>
  );
}
