import { useEffect, useState } from 'react';

/** The time, again and again, a whole number of such spans after `from`; `null` stands still. */
export function useNow(everyMs: number | null, from = 0): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (everyMs === null) {
      return;
    }
    let waiting: ReturnType<typeof setTimeout>;
    const tick = () => {
      const at = Date.now();
      setNow(at);
      const gone = (((at - from) % everyMs) + everyMs) % everyMs;
      waiting = setTimeout(tick, everyMs - gone);
    };
    tick();
    return () => clearTimeout(waiting);
  }, [everyMs, from]);
  return now;
}
