import { MinuteLine } from '@konnect/ui/minute-line';
import { Slip, type SlipLine } from '@konnect/ui/slip';
import { useTranslation } from 'react-i18next';
import { Section } from './section';

const LINES = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
  (minute): SlipLine => ({ kind: 'minute', minute, at: `2026-11-22T14:${10 + minute}:00.000Z`, amount: 15 }),
);
const LINE_STATES = ['running', 'low', 'stopped'] as const;

export function Money() {
  const { t } = useTranslation('design');
  const gap: SlipLine = { kind: 'gap', at: '2026-11-22T14:12:30.000Z', text: t('gap') };
  const total = { label: t('total'), amount: 135 };
  return (
    <Section name="money">
      <Slip
        className="w-80"
        title={t('somebody')}
        lines={[...LINES.slice(0, 2), gap]}
        running={{ progress: 0.4, state: 'running' }}
        total={total}
      />
      <Slip className="w-80" title={t('somebody')} lines={LINES} fold={7} total={total} torn />
      <div className="grid w-80 gap-6">
        {LINE_STATES.map((state) => (
          <MinuteLine key={state} progress={0.6} state={state} />
        ))}
      </div>
    </Section>
  );
}
