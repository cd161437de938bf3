import { useAuthState } from '@konnect/api/provider';
import { Segmented } from '@konnect/ui/choices';
import { More } from '@konnect/ui/more';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Failed } from '../../components/failed';
import { loginFor } from '../../lib/addresses';
import type { Expert } from '../../lib/experts';
import { zoneName } from '../../lib/zone';
import { BookSheet } from './book-sheet';
import { DayTimes } from './day-times';
import { byDay, KINDS, LENGTHS, useChoice, useSlots } from './use-times';

function Skeleton() {
  return (
    <div aria-hidden className="grid gap-4">
      <span className="skeleton h-16" />
      <span className="skeleton h-24" />
    </div>
  );
}

/** Times that can be booked ahead, in the reader's zone. */
export function Times({ expert }: { expert: Expert }) {
  const { t, i18n } = useTranslation(['expert', 'bookings']);
  const { status } = useAuthState();
  const navigate = useNavigate();
  const choice = useChoice();
  const slots = useSlots(expert.id, choice.minutes);
  const free = slots.data?.pages.flatMap(({ items }) => items) ?? [];
  const terms = slots.data?.pages[0]?.terms;
  const take = (at: string) => {
    if (status === 'out') {
      const { minutes, kind } = choice;
      const wish = new URLSearchParams({ minutes: String(minutes), as: kind, at });
      void navigate(loginFor(`/expert/${expert.id}?${wish}`));
    } else {
      choice.setAt(at);
    }
  };
  return (
    <section aria-labelledby="times" className="mt-8 desk:mt-12">
      <h2 id="times" tabIndex={-1} className="scroll-mt-4 text-24 outline-none">
        {t('times.title')}
      </h2>
      <p className="mb-4 text-15 text-ink-2">{t('times.zone', { zone: zoneName(i18n.language) })}</p>
      <div className="mb-5 grid gap-3 desk:grid-cols-2 desk:gap-6">
        <Segmented
          label={t('times.kind')}
          value={choice.kind}
          onChange={choice.setKind}
          choices={KINDS.map((value) => ({ value, label: t(`bookings:type.${value}`) }))}
        />
        <Segmented
          label={t('times.length')}
          value={String(choice.minutes)}
          onChange={choice.setMinutes}
          choices={LENGTHS.map((length) => ({
            value: String(length),
            label: t('minutes', { count: length }),
          }))}
        />
      </div>
      {slots.isPending && <Skeleton />}
      {slots.isError && !slots.data && <Failed error={slots.error} onRetry={() => void slots.refetch()} />}
      {slots.data && free.length > 0 && <DayTimes days={byDay(free)} chosen={choice.at} onTake={take} />}
      {slots.data && free.length === 0 && (
        <p className="border-t border-line py-4 text-ink-2">
          {t(slots.hasNextPage ? 'times.noneYet' : 'times.none', { name: expert.name })}
        </p>
      )}
      <More list={slots} size="sm" className="mt-3">
        {t('times.later')}
      </More>
      {terms && status === 'in' && (
        <BookSheet
          expert={expert}
          kind={choice.kind}
          minutes={choice.minutes}
          at={choice.at}
          terms={terms}
          onClose={() => choice.setAt(null)}
        />
      )}
    </section>
  );
}
