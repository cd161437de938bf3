import { codeOf } from '@konnect/api/problem';
import { useAuth } from '@konnect/api/provider';
import { useCallback, useRef, useState } from 'react';
import type { Attached } from './attachment';

/** The server's own rule. */
const MOST_BYTES = 10 * 1024 * 1024;

/** A file on its way to go with the next message. */
export type Attaching = {
  file: File;
  /** From 0 to 1. */
  progress: number;
  done: Attached | null;
  /** The code of a refusal. */
  refused: string | null;
};

/** One file at a time: chosen, uploaded at once, and then sent with the words. */
export function useAttaching(sessionId: string) {
  const auth = useAuth();
  const [attaching, setAttaching] = useState<Attaching | null>(null);
  const stop = useRef<AbortController | null>(null);

  const drop = useCallback(() => {
    stop.current?.abort();
    setAttaching(null);
  }, []);

  const choose = useCallback(
    async (file: File) => {
      stop.current?.abort();
      const mine = new AbortController();
      stop.current = mine;
      const become = (changes: Partial<Attaching>) =>
        stop.current === mine &&
        !mine.signal.aborted &&
        setAttaching({ file, progress: 0, done: null, refused: null, ...changes });
      if (file.size > MOST_BYTES) {
        become({ refused: 'TOO_LARGE' });
        return;
      }
      become({});
      try {
        const progress = (done: number) => become({ progress: done });
        const wish = { file, purpose: 'attachment', sessionId } as const;
        const { upload } = await import('@konnect/api/upload');
        mine.signal.throwIfAborted();
        become({ progress: 1, done: await upload(auth, wish, progress, mine.signal) });
      } catch (error) {
        become({ refused: codeOf(error) });
      }
    },
    [auth, sessionId],
  );

  return { attaching, choose, drop };
}
