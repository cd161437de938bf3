import { IconButton } from '@konnect/ui/button';
import { TextField } from '@konnect/ui/field';
import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

const PAUSE_MS = 250;
const MOST_LETTERS = 100;

/** What is typed becomes the search after a moment's pause; a search from elsewhere (back, a link) is shown. */
export function SearchField({ value, onChange }: { value: string; onChange: (search: string) => void }) {
  const { t } = useTranslation('explore');
  const [typed, setTyped] = useState(value);
  const said = useRef(value);
  const input = useRef<HTMLInputElement>(null);
  const changed = useRef(onChange);
  changed.current = onChange;

  useEffect(() => {
    if (value !== said.current) {
      said.current = value;
      setTyped(value);
    }
  }, [value]);

  useEffect(() => {
    if (typed === said.current) {
      return;
    }
    const pause = setTimeout(() => {
      said.current = typed;
      changed.current(typed);
    }, PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed]);

  return (
    <search className="min-w-0 flex-1">
      <TextField
        ref={input}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        maxLength={MOST_LETTERS}
        label={t('search')}
        quietLabel
        placeholder={t('searchPlaceholder')}
        icon={<Search aria-hidden className="size-5 shrink-0" strokeWidth={1.75} />}
        end={
          typed !== '' && (
            <IconButton
              label={t('clearSearch')}
              className="-mr-2.5"
              onClick={() => {
                setTyped('');
                input.current?.focus();
              }}
            >
              <X aria-hidden className="size-5" strokeWidth={1.75} />
            </IconButton>
          )
        }
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </search>
  );
}
