import { AmountForm } from '@konnect/session/amount-form';
import { useAddMoney } from '@konnect/session/use-add-money';
import { useWallet } from '@konnect/session/wallet-query';
import { BigAmount } from '@konnect/ui/big-amount';
import { rupees } from '@konnect/ui/format';
import { ErrorNotice } from '@konnect/ui/notices';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../../lib/title';
import { History } from './history';
import { Withdraw } from './withdraw';
import { Worth } from './worth';

/** `/wallet`: what is in it and what it is worth, adding money, and what happened. */
export default function WalletPage() {
  const { t } = useTranslation('wallet');
  useTitle(t('title'));
  return (
    <div className="page grid gap-x-10 py-2 desk:grid-cols-[300px_minmax(0,1fr)] desk:py-12 min-[1024px]:grid-cols-[380px_minmax(0,1fr)] min-[1024px]:gap-x-22">
      <div>
        <Purse />
        <Add />
        <Withdraw />
      </div>
      <History />
    </div>
  );
}

function Purse() {
  const { t } = useTranslation('wallet');
  const wallet = useWallet();
  return (
    <section>
      <h1 tabIndex={-1} className="text-17 font-text tracking-normal text-ink-2">
        {t('inYourWallet')}
      </h1>
      {wallet.isError && wallet.data === undefined ? (
        <ErrorNotice className="mt-3" onRetry={() => void wallet.refetch()}>
          {t('failed')}
        </ErrorNotice>
      ) : (
        <>
          {wallet.data ? (
            <BigAmount amount={wallet.data.balance} className="min-[1024px]:[--most:88px]" />
          ) : (
            <span className="skeleton block h-[67px] w-56 min-[1024px]:h-[92px]" />
          )}
          <Worth balance={wallet.data?.balance} />
        </>
      )}
    </section>
  );
}

function Add() {
  const { t } = useTranslation('wallet');
  const money = useAddMoney();
  return (
    <section className="mt-5 grid gap-3.5 border-t-[1.5px] border-ink pt-[18px] desk:mt-9 desk:pt-6">
      <h2 className="text-24">{t('addMoney')}</h2>
      <AmountForm busy={money.isPending} failure={money.error} onAmount={(amount) => money.mutate(amount)} />
      <p role="status" className="text-15 text-muted">
        {money.data
          ? t(money.data.status === 'completed' ? 'added' : 'waiting', { amount: rupees(money.data.amount) })
          : t('howItIsPaid')}
      </p>
    </section>
  );
}
