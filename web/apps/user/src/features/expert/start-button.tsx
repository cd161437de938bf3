import { Button, buttonClass } from '@konnect/ui/button';
import { cn } from '@konnect/ui/cn';
import { count, rupees } from '@konnect/ui/format';
import { Price } from '@konnect/ui/price';
import { MessageSquareText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Expert } from '../../lib/experts';
import type { Start } from './use-start';

type Props = { expert: Expert; start: Start; withPrice?: boolean };

/** The one button: marigold only where it starts a meter. */
export function StartButton({ expert, start, withPrice = false }: Props) {
  const { t } = useTranslation('expert');
  const navigate = useNavigate();
  switch (start.kind) {
    case 'away':
      return (
        <Link to={others(expert)} className={buttonClass({ look: 'outline', wide: true })}>
          {t('findFree')}
        </Link>
      );
    case 'money':
      return (
        <Link to="/wallet" className={buttonClass({ wide: true })}>
          {t('addMoney')}
        </Link>
      );
    case 'chat':
    case 'queue':
      return (
        <Button
          wide
          look={start.kind === 'chat' ? 'meter' : 'ink'}
          disabled={start.blocked}
          className={cn(withPrice && 'flex-wrap gap-x-2 gap-y-0 px-2 leading-[1.15] max-[389px]:text-15')}
          onClick={() => navigate(start.to)}
        >
          {!withPrice && <MessageSquareText aria-hidden className="size-5" strokeWidth={1.75} />}
          {t(start.kind === 'chat' ? 'chatNow' : 'joinQueue')}
          {withPrice && start.kind === 'chat' && (
            <span className="bg-meter">
              <Price perMinute={expert.pricePerMin} />
            </span>
          )}
        </Button>
      );
  }
}

/** Others who do the same and are here. */
function others(expert: Expert) {
  const topic = expert.specialties[0];
  return `/explore?${new URLSearchParams({ ...(topic && { topic }), available: 'true' })}`;
}

type MoneyProps = { expert: Expert; start: Start; balance: number | undefined; worth: number | undefined };

/** What stands beside the button: what one has and what it is worth here, or why one cannot begin. */
export function MoneySentence({ expert, start, balance, worth }: MoneyProps) {
  const { t } = useTranslation('expert');
  if (start.kind === 'money') {
    return t('tooLittle', { balance: rupees(start.balance), price: rupees(expert.pricePerMin) });
  }
  return balance === undefined || worth === undefined
    ? null
    : t('enoughFor', { balance: rupees(balance), count: worth, number: count(worth) });
}
