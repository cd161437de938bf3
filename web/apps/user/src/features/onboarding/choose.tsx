import { Checkbox } from '@konnect/ui/checkbox';
import { useNames } from '../../lib/names';
import { toggled } from './steps';

type Props = {
  label: string;
  kind: 'topic' | 'goal';
  offered: string[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
};

/** Any of a list. */
export function Choose({ label, kind, offered, chosen, onChange }: Props) {
  const names = useNames();
  return (
    <fieldset className="grid border-t border-line desk:grid-cols-2 desk:gap-x-12">
      <legend className="sr-only">{label}</legend>
      {offered.map((value) => (
        <Checkbox
          key={value}
          className="min-h-12 border-b border-line"
          checked={chosen.includes(value)}
          onChange={() => onChange(toggled(chosen, value))}
        >
          {names[kind](value)}
        </Checkbox>
      ))}
    </fieldset>
  );
}
