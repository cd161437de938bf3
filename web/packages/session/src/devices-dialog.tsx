import type { Chosen } from '@konnect/calls/media';
import { Button } from '@konnect/ui/button';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogBox } from './room-dialog';
import { useRoomCall } from './use-room-call';

const KINDS = [
  { kind: 'microphone', of: 'microphones' },
  { kind: 'camera', of: 'cameras' },
  { kind: 'speaker', of: 'speakers' },
] as const;

/** Which microphone, camera and loudspeaker; another one is taken at once. */
export function DevicesDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('session');
  const { calls, view } = useRoomCall();
  const kinds = KINDS.filter(({ kind }) => kind !== 'speaker' || view.canChooseSpeaker);
  return (
    <DialogBox title={t('call.devicesTitle')} onClose={onClose}>
      <div className="grid gap-4 pt-2 pb-5">
        {kinds.map(({ kind, of }) => (
          <DeviceChoice
            key={kind}
            label={t(`call.${kind}`)}
            devices={view.devices[of]}
            value={view.chosen[kind]}
            onChange={(id) => calls?.choose(withChoice(view.chosen, kind, id))}
          />
        ))}
      </div>
      <Button wide onClick={onClose}>
        {t('call.done')}
      </Button>
    </DialogBox>
  );
}

/** An empty id is the browser's own choice. */
function withChoice(chosen: Chosen, kind: keyof Chosen, id: string): Chosen {
  const { [kind]: _, ...others } = chosen;
  return id === '' ? others : { ...others, [kind]: id };
}

type ChoiceProps = {
  label: string;
  devices: readonly MediaDeviceInfo[];
  value: string | undefined;
  onChange: (id: string) => void;
};

function DeviceChoice({ label, devices, value, onChange }: ChoiceProps) {
  const { t } = useTranslation('session');
  const id = useId();
  const known = devices.filter(({ deviceId }) => deviceId !== 'default' && deviceId !== 'communications');
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-15 font-mid">
        {label}
      </label>
      <select
        id={id}
        value={known.some(({ deviceId }) => deviceId === value) ? value : ''}
        disabled={known.length === 0}
        onChange={(event) => onChange(event.target.value)}
        className="min-h-12 w-full rounded-m border-[1.5px] border-line-strong bg-surface px-3 text-17 disabled:text-muted"
      >
        <option value="">{t(known.length === 0 ? 'call.noDevice' : 'call.usual')}</option>
        {known.map((device) => (
          <option key={device.deviceId} value={device.deviceId}>
            {device.label}
          </option>
        ))}
      </select>
    </div>
  );
}
