import { BigSwitch } from '@konnect/ui/big-switch';
import { Checkbox } from '@konnect/ui/checkbox';
import { RadioList, Segmented } from '@konnect/ui/choices';
import { QuietSelect } from '@konnect/ui/select';
import { Slider } from '@konnect/ui/slider';
import { Switch } from '@konnect/ui/switch';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from './section';

const VALUES = ['1', '2', '3'];

export function Choosing() {
  const { t } = useTranslation('design');
  const [on, setOn] = useState(true);
  const [value, setValue] = useState('1');
  const [place, setPlace] = useState(2);
  const choices = VALUES.map((each) => ({ value: each, label: t('choice', { number: each }) }));
  const label = t('label');
  const nothing = () => undefined;
  return (
    <Section name="choosing">
      <Checkbox checked={on} onChange={setOn}>
        {label}
      </Checkbox>
      <Checkbox checked={false} onChange={nothing} disabled>
        {t('disabled')}
      </Checkbox>
      <Switch className="w-56" label={label} checked={on} onChange={setOn} />
      <Switch className="w-56" label={t('disabled')} checked={false} onChange={nothing} disabled />
      <BigSwitch label={label} word={t(on ? 'on' : 'off')} checked={on} onChange={setOn} />
      <Segmented className="w-72" label={label} choices={choices} value={value} onChange={setValue} />
      <RadioList label={label} choices={choices} value={value} onChange={setValue} />
      <QuietSelect label={label} choices={choices} value={value} onChange={setValue} />
      <div className="w-56">
        <Slider
          label={label}
          text={String(place)}
          value={place}
          max={5}
          onChange={setPlace}
          onCommit={setPlace}
        />
      </div>
    </Section>
  );
}
