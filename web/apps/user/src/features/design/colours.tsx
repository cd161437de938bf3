import { Section } from './section';

const GROUNDS = [
  'bg-paper',
  'bg-surface',
  'bg-fill',
  'bg-ink',
  'bg-accent',
  'bg-accent-wash',
  'bg-meter',
  'bg-slip',
  'bg-positive',
  'bg-positive-wash',
  'bg-warning',
  'bg-warning-wash',
  'bg-danger',
  'bg-danger-wash',
  'bg-night',
  'bg-tint-1',
  'bg-tint-2',
  'bg-tint-3',
  'bg-tint-4',
];

export function Colours() {
  return (
    <Section name="colours">
      {GROUNDS.map((ground) => (
        <span key={ground} className="grid gap-1 text-13 text-muted">
          <span className={`block h-14 w-24 rounded-m border border-line ${ground}`} />
          {ground.slice(3)}
        </span>
      ))}
    </Section>
  );
}
