import { useAuthState } from '@konnect/api/provider';
import { Button, IconButton } from '@konnect/ui/button';
import { Phone, Video } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { loginFor, roomWith } from '../../lib/addresses';
import type { Expert } from '../../lib/experts';
import type { Cap } from './cap';
import type { Start } from './use-start';

const WAYS = [
  { type: 'call', icon: Phone },
  { type: 'video', icon: Video },
] as const;

type Props = { expert: Expert; start: Start; cap: Cap; small?: boolean };

/** To begin by talking instead: it rings first, which is free, so neither of the two is marigold. */
export function CallWays({ expert, start, cap, small = false }: Props) {
  const { t } = useTranslation('expert');
  const signedIn = useAuthState().status === 'in';
  const navigate = useNavigate();
  if (start.kind !== 'chat' && start.kind !== 'queue') {
    return null;
  }
  const here = `/expert/${expert.id}${cap === null ? '' : `?max=${cap}`}`;
  const go = (type: 'call' | 'video') =>
    void navigate(signedIn ? roomWith(expert.id, cap, type) : loginFor(here));
  const ways = WAYS.map(({ type, icon: Icon }) =>
    small ? (
      <IconButton
        key={type}
        label={t(type)}
        disabled={start.blocked}
        className="size-12 border-[1.5px] border-line-strong text-ink"
        onClick={() => go(type)}
      >
        <Icon aria-hidden className="size-5" strokeWidth={1.75} />
      </IconButton>
    ) : (
      <Button key={type} look="outline" disabled={start.blocked} onClick={() => go(type)}>
        <Icon aria-hidden className="size-5" strokeWidth={1.75} />
        {t(type)}
      </Button>
    ),
  );
  return small ? (
    ways
  ) : (
    <>
      <div className="grid grid-cols-2 gap-3">{ways}</div>
      <p className="text-15 text-ink-2">{t('callsRing', { name: expert.name })}</p>
    </>
  );
}
