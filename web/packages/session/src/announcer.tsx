import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meterWords } from './meter-words';
import { firstName } from './names';
import { useRoom } from './room-context';
import { useMeter } from './use-meter';

/** Says aloud what changed: start, warning, pause, resume and end of the meter, never a minute; and new messages. */
export function Announcer() {
  return (
    <div className="sr-only">
      <MeterVoice />
      <MessageVoice />
    </div>
  );
}

function MeterVoice() {
  const { t } = useTranslation('session');
  const room = useRoom();
  const known = useMeter();
  const said = useRef('');
  const [words, setWords] = useState('');
  const view = known?.view;
  const stage = view
    ? [
        view.mood,
        view.reason,
        view.low,
        view.stop !== null,
        view.silence?.free,
        view.idleSeconds !== null,
      ].join()
    : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of stage is said, not of its numbers
  useEffect(() => {
    if (view === undefined || stage === said.current) {
      return;
    }
    const began = said.current === '';
    said.current = stage;
    if (view.idleSeconds !== null) {
      setWords(t('idle.aloud', { count: view.idleSeconds }));
      return;
    }
    const { main, below } = meterWords({ t, room, view });
    setWords(began && view.mood === 'running' ? t('meter.started') : [main, ...below].join('. '));
  }, [stage]);
  return (
    <p role="status" aria-live="assertive">
      {words}
    </p>
  );
}

function MessageVoice() {
  const { t } = useTranslation('session');
  const { messages, me, other } = useRoom();
  const last = messages.stored.at(-1);
  const entry = useRef(last?.seq ?? 0);
  const fresh = last !== undefined && last.seq > entry.current && last.senderId !== me;
  return (
    <p role="status" aria-live="polite">
      {fresh && t('messages.aloud', { name: firstName(other?.name), text: last.message })}
    </p>
  );
}
