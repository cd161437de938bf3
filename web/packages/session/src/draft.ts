import { useCallback, useState } from 'react';

const key = (me: string, chatId: string) => `konnect.draft.${me}.${chatId}`;

/** What one has begun to write in a room, kept over a reload and a look elsewhere. */
export function useDraft(me: string, chatId: string): [string, (text: string) => void] {
  const kept = key(me, chatId);
  const [draft, setDraft] = useState(() => sessionStorage.getItem(kept) ?? '');
  const keep = useCallback(
    (text: string) => {
      setDraft(text);
      if (text === '') {
        sessionStorage.removeItem(kept);
      } else {
        sessionStorage.setItem(kept, text);
      }
    },
    [kept],
  );
  return [draft, keep];
}
