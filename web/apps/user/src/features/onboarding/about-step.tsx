import type { User } from '@konnect/api/auth';
import { answerOf } from '@konnect/api/client';
import { useApi, useAuth } from '@konnect/api/provider';
import { TextField } from '@konnect/ui/field';
import { TextArea } from '@konnect/ui/text-area';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

const MOST_NAME = 100;
const MOST_BIO = 5_000;

/** The first step: who one is. Saved when one goes on, so that it stays whatever becomes of the rest. */
export function AboutStep({ user, id, onDone }: { user: User; id: string; onDone: () => void }) {
  const { t } = useTranslation('onboarding');
  const api = useApi();
  const auth = useAuth();
  const [name, setName] = useState(user.name);
  const [bio, setBio] = useState(user.bio ?? '');
  const save = useMutation({
    mutationFn: () => answerOf(api.PATCH('/api/users/me', { body: { name: name.trim(), bio: bio.trim() } })),
    onSuccess: (saved) => {
      auth.changed(saved);
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '' && !save.isPending) {
      save.mutate();
    }
  };
  return (
    <form id={id} noValidate className="grid max-w-[480px] gap-4" onSubmit={submit}>
      <TextField
        label={t('name')}
        autoComplete="name"
        maxLength={MOST_NAME}
        value={name}
        error={name.trim() === '' ? t('nameMissing') : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <TextArea
        label={t('bio')}
        hint={t('bioHint')}
        rows={4}
        maxLength={MOST_BIO}
        value={bio}
        onChange={(event) => setBio(event.target.value)}
      />
      {save.isError && (
        <p role="alert" className="text-danger">
          {t('failed')}
        </p>
      )}
    </form>
  );
}
