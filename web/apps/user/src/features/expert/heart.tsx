import { useAuthState } from '@konnect/api/provider';
import { IconButton } from '@konnect/ui/button';
import { cn } from '@konnect/ui/cn';
import { Heart as Icon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useLoginHere } from '../../lib/back';
import type { Expert } from '../../lib/experts';
import { useFavourite } from '../../lib/favourites';

/** Keeps an expert among one's favourites, or no longer. */
export function Heart({ expert }: { expert: Expert }) {
  const { t } = useTranslation('expert');
  const { status } = useAuthState();
  const navigate = useNavigate();
  const login = useLoginHere();
  const { known, on, failed, change } = useFavourite(expert.id);
  return (
    <span className="grid shrink-0 self-start">
      <IconButton
        label={t(on ? 'dropFavourite' : 'keepFavourite')}
        aria-pressed={on}
        disabled={!known}
        onClick={() => (status === 'in' ? change(!on) : navigate(login))}
      >
        <Icon aria-hidden className={cn('size-5', on && 'fill-ink text-ink')} strokeWidth={1.75} />
      </IconButton>
      <span role="alert" className="sr-only">
        {failed && t('favouriteFailed')}
      </span>
    </span>
  );
}
