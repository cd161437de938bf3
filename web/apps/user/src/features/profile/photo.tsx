import type { User } from '@konnect/api/auth';
import { answerOf } from '@konnect/api/client';
import { wordFor } from '@konnect/api/problem';
import { useApi, useAuth } from '@konnect/api/provider';
import { upload } from '@konnect/api/upload';
import { buttonClass } from '@konnect/ui/button';
import { Portrait } from '@konnect/ui/portrait';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** The server's own rules. */
const TYPES = ['image/jpeg', 'image/png', 'image/webp'];
const MOST_BYTES = 2 * 1024 * 1024;

class Unfit extends Error {}

function usePhoto() {
  const api = useApi();
  const auth = useAuth();
  const [done, setDone] = useState(0);
  const change = useMutation({
    mutationFn: async (file: File) => {
      if (!TYPES.includes(file.type)) {
        throw new Unfit('type');
      }
      if (file.size > MOST_BYTES) {
        throw new Unfit('size');
      }
      setDone(0);
      const { url } = await upload(auth, { file, purpose: 'avatar' }, setDone);
      return answerOf(api.PATCH('/api/users/me', { body: { imageUrl: url } }));
    },
    onSuccess: (saved) => auth.changed(saved),
  });
  return { change, done };
}

const KNOWN = ['TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE', 'UNREACHABLE'];

function faultOf(error: unknown): string {
  if (error instanceof Unfit) {
    return error.message === 'size' ? 'TOO_LARGE' : 'UNSUPPORTED_MEDIA_TYPE';
  }
  return wordFor(error, KNOWN);
}

/** One's picture, and another one in its place. */
export function Photo({ user }: { user: User }) {
  const { t } = useTranslation('profile');
  const { change, done } = usePhoto();
  const field = useId();
  return (
    <div className="grid justify-items-start gap-2">
      <Portrait key={user.imageUrl} person={user} size={88} eager />
      <label
        htmlFor={field}
        className={buttonClass({
          look: 'outline',
          size: 'sm',
          className:
            'cursor-pointer hover:bg-fill has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-accent',
        })}
      >
        {t('photo.change')}
        <input
          id={field}
          type="file"
          accept={TYPES.join(',')}
          className="sr-only"
          disabled={change.isPending}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) {
              change.mutate(file);
            }
            target.value = '';
          }}
        />
      </label>
      {change.isPending && (
        <progress
          aria-label={t('photo.sending')}
          value={done}
          max={1}
          className="h-1.5 w-[120px] overflow-hidden rounded-full [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-ink"
        />
      )}
      <p role={change.isError ? 'alert' : 'status'} className="max-w-[260px] text-15 text-muted">
        {change.isError ? (
          <span className="text-danger">{t(`photo.refused.${faultOf(change.error)}`)}</span>
        ) : change.isSuccess ? (
          t('photo.done')
        ) : (
          t('photo.hint')
        )}
      </p>
    </div>
  );
}
