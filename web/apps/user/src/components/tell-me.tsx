import { Button } from '@konnect/ui/button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePush } from '../lib/push';

const LATER = 'konnect.push-later';
const LATER_MS = 14 * 24 * 3_600_000;

const isPutOff = () => Date.now() < Number(localStorage.getItem(LATER) ?? 0) + LATER_MS;

/** Offers to tell on this device, at the moment at which somebody would have to wait; never asks by itself. */
export function TellMe({ of }: { of: 'turn' | 'booking' }) {
  const { t } = useTranslation();
  const { state, turn, busy, failed } = usePush();
  const [putOff, setPutOff] = useState(isPutOff);
  if (state !== 'off' || putOff) {
    return null;
  }
  const later = () => {
    localStorage.setItem(LATER, String(Date.now()));
    setPutOff(true);
  };
  return (
    <div className="grid gap-3 rounded-m bg-fill p-4 text-15">
      <p>{t(`push.ask.${of}`)}</p>
      {failed && (
        <p role="alert" className="text-danger">
          {t('push.failed')}
        </p>
      )}
      <div className="flex gap-2.5">
        <Button size="sm" busy={busy} onClick={() => turn(true)}>
          {t('push.yes')}
        </Button>
        <Button size="sm" look="outline" onClick={later}>
          {t('push.later')}
        </Button>
      </div>
    </div>
  );
}
