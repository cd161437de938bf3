import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeterView } from './meter-view';
import { meterWords } from './meter-words';
import { firstName } from './names';
import { useRoom } from './room-context';
import { useMeter } from './use-meter';

const KEPT = 3;

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
  const mood = useRef<MeterView['mood'] | null>(null);
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
    said.current = stage;
    const goesOn = view.mood === 'running' && mood.current !== 'running';
    mood.current = view.mood;
    if (view.idleSeconds !== null) {
      setWords(t('idle.aloud', { count: view.idleSeconds }));
      return;
    }
    const { main, below } = meterWords({ t, room, view });
    const plain = !view.low && view.stop === null && view.silence === null;
    const all = [main, ...below].map((words) => words.replace(/[.।]$/, '')).join('. ');
    setWords(goesOn ? [t('meter.started'), ...(plain ? [] : [all])].join(' ') : all);
  }, [stage]);
  return (
    <p role="status" aria-live="assertive">
      {words}
    </p>
  );
}

/** A log: each message is an entry of its own, so that the same words are spoken again, and several at once all are. */
function MessageVoice() {
  const { t } = useTranslation('session');
  const { messages, me, other } = useRoom();
  const entry = useRef(messages.stored.at(-1)?.seq ?? 0);
  const fresh = messages.stored.filter(({ seq, senderId }) => seq > entry.current && senderId !== me);
  return (
    <div role="log" aria-live="polite" aria-label={t('messages.newest')}>
      {fresh.slice(-KEPT).map(({ seq, message }) => (
        <p key={seq}>{t('messages.aloud', { name: firstName(other?.name), text: message })}</p>
      ))}
    </div>
  );
}
