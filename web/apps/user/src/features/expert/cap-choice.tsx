import { Checkbox } from '@konnect/ui/checkbox';
import { rupees } from '@konnect/ui/format';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Cap, isTooLow, minutesFor, usualCap } from './cap';

type Props = { cap: Cap; perMinute: number; onChange: (cap: Cap) => void };

function Amount({ cap, perMinute, onChange }: Props & { cap: number }) {
  const { t } = useTranslation('expert');
  const [typed, setTyped] = useState(String(cap));
  const tooLow = isTooLow(cap, perMinute) || typed === '';
  return (
    <span
      className={`num flex min-h-[46px] min-w-0 flex-1 items-center gap-2.5 rounded-m border-[1.5px] bg-surface px-3.5 has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-accent ${tooLow ? 'border-danger' : 'border-line-strong'}`}
    >
      <span aria-hidden className="text-muted">
        ₹
      </span>
      <input
        className="w-full min-w-0 self-stretch bg-transparent outline-none"
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        aria-label={t('capAmount')}
        aria-invalid={tooLow || undefined}
        aria-describedby={tooLow ? 'cap-below' : undefined}
        value={typed}
        onChange={(event) => {
          const digits = event.target.value.replace(/\D/g, '');
          setTyped(digits);
          if (Number(digits) > 0) {
            onChange(Number(digits));
          }
        }}
      />
      <span className="text-15 whitespace-nowrap text-muted">
        {t('minutes', { count: minutesFor(cap, perMinute) })}
      </span>
    </span>
  );
}

/** "Stop at ₹300": off until one wants it. */
export function CapChoice({ cap, perMinute, onChange }: Props) {
  const { t } = useTranslation('expert');
  return (
    <div className="grid gap-1.5">
      <div className="flex min-h-[46px] items-center gap-3.5">
        <Checkbox
          checked={cap !== null}
          onChange={(on) => onChange(on ? usualCap(perMinute) : null)}
          className="shrink-0"
        >
          {cap === null ? t('capOff') : t('capOn')}
        </Checkbox>
        {cap !== null && <Amount cap={cap} perMinute={perMinute} onChange={onChange} />}
      </div>
      {isTooLow(cap, perMinute) && (
        <p id="cap-below" role="alert" className="text-15 text-danger">
          {t('capTooLow', { price: rupees(perMinute) })}
        </p>
      )}
    </div>
  );
}
