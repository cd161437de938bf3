import { codeOf } from '@konnect/api/problem';
import { buttonClass } from '@konnect/ui/button';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Failed } from '../../components/failed';
import { type Expert, useExpert } from '../../lib/experts';
import { useLiveExperts } from '../../lib/live-experts';
import { useNamedPart } from '../../lib/named-part';
import { useTitle } from '../../lib/title';
import { Dock } from './dock';
import { ExpertSkeleton } from './expert-skeleton';
import { Heart } from './heart';
import { About, Identity } from './identity';
import { Reviews } from './reviews';
import { StartBox } from './start-box';
import { Times } from './times';
import { useCap } from './use-cap';
import { useStart } from './use-start';

function Gone() {
  const { t } = useTranslation('expert');
  useTitle(t('gone'));
  return (
    <div className="grid justify-items-start gap-4 py-16">
      <h1 className="text-32 font-display">{t('gone')}</h1>
      <p className="text-ink-2">{t('goneText')}</p>
      <Link to="/explore" className={buttonClass({})}>
        {t('goneAction')}
      </Link>
    </div>
  );
}

function Profile({ expert }: { expert: Expert }) {
  const { cap, setCap } = useCap();
  const start = useStart(expert, cap);
  useTitle(expert.name);
  useNamedPart();
  return (
    <div className="pt-2 pb-10 desk:pt-9 desk:pb-20 wide:grid wide:grid-cols-[minmax(0,1fr)_348px] wide:gap-[72px]">
      <div className="min-w-0">
        <Identity expert={expert} end={<Heart expert={expert} />} />
        <div className="mt-8 max-desk:hidden wide:hidden">
          <StartBox expert={expert} cap={cap} onCap={setCap} {...start} />
        </div>
        <About expert={expert} />
        <Times expert={expert} />
        <Reviews expertId={expert.id} />
      </div>
      <aside className="max-wide:hidden">
        <StartBox expert={expert} cap={cap} onCap={setCap} {...start} />
      </aside>
      <Dock expert={expert} cap={cap} onCap={setCap} {...start} />
    </div>
  );
}

/** One expert: who they are, what people say, and the way to talk to them. */
export default function ExpertPage() {
  const { id = '' } = useParams();
  const expert = useExpert(id);
  useLiveExperts();
  return (
    <div className="page">
      {expert.data ? (
        <Profile expert={expert.data} />
      ) : !expert.isError ? (
        <ExpertSkeleton />
      ) : codeOf(expert.error) === 'NOT_FOUND' ? (
        <Gone />
      ) : (
        <Failed error={expert.error} onRetry={() => void expert.refetch()} />
      )}
    </div>
  );
}
