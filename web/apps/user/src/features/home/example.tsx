import { Portrait } from '@konnect/ui/portrait';
import { Price } from '@konnect/ui/price';
import { Slip, type SlipLine } from '@konnect/ui/slip';
import { useTranslation } from 'react-i18next';

const PRICE = 15;
const BEGUN = [2026, 10, 22, 19, 42, 10] as const;
const MINUTES = [0, 1, 2, 3, 4];
const NOW = { progress: 0.62, state: 'running' } as const;

const lines: SlipLine[] = MINUTES.map((minute) => {
  const [year, month, date, hour, first, second] = BEGUN;
  const at = new Date(year, month, date, hour, first + minute, second).toISOString();
  return { kind: 'minute', minute: minute + 1, at, amount: PRICE };
});

/** A conversation and its slip, and said to be an example. */
export function Example() {
  const { t } = useTranslation('home');
  return (
    <figure className="grid max-wide:hidden">
      <div className="mb-2.5 flex items-end gap-2.5">
        <Portrait person={{ id: 'w-example', name: t('example.name') }} size={44} />
        <p className="rounded-[14px] rounded-bl-[4px] border border-line bg-surface px-[15px] pt-2.5 pb-[11px] leading-[1.35]">
          {t('example.question')}
        </p>
      </div>
      <p className="mb-[18px] max-w-[250px] justify-self-end rounded-[14px] rounded-br-[4px] bg-accent-wash px-[15px] pt-2.5 pb-[11px] leading-[1.35]">
        {t('example.answer')}
      </p>
      <Slip
        title={t('example.name')}
        aside={<Price perMinute={PRICE} />}
        lines={lines}
        running={NOW}
        total={{ label: t('example.total'), amount: PRICE * MINUTES.length }}
        torn
      />
      <figcaption className="mt-3.5 text-13 text-muted">{t('example.caption')}</figcaption>
    </figure>
  );
}
