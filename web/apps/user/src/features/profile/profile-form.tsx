import { zodResolver } from '@hookform/resolvers/zod';
import type { User } from '@konnect/api/auth';
import { answerOf } from '@konnect/api/client';
import { ProblemError } from '@konnect/api/problem';
import { useApi, useAuth } from '@konnect/api/provider';
import { Button } from '@konnect/ui/button';
import { TextField } from '@konnect/ui/field';
import { TextArea } from '@konnect/ui/text-area';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { MOST_BIO, MOST_NAME, type Profile, profileRules } from './rules';

const valuesOf = ({ name, phone = '', bio = '' }: User): Profile => ({ name, phone, bio });
const WORDS = { name: 'nameMissing', phone: 'phoneWrong', bio: 'bioLong' } as const;

function useProfile(user: User) {
  const api = useApi();
  const auth = useAuth();
  const form = useForm<Profile>({
    resolver: zodResolver(profileRules),
    mode: 'onTouched',
    defaultValues: valuesOf(user),
  });
  const save = useMutation({
    mutationFn: (body: Profile) => answerOf(api.PATCH('/api/users/me', { body })),
    onSuccess: (saved) => {
      auth.changed(saved);
      form.reset(valuesOf(saved));
    },
    onError: (error) => {
      for (const field of ['bio', 'phone', 'name'] as const) {
        if (error instanceof ProblemError && field in error.fields) {
          form.setError(field, { message: WORDS[field] }, { shouldFocus: true });
        }
      }
    },
  });
  return { form, save };
}

/** What others see of oneself, and how to be reached. */
export function ProfileForm({ user }: { user: User }) {
  const { t } = useTranslation('profile');
  const { form, save } = useProfile(user);
  const { errors, isDirty } = form.formState;
  const word = (message: string | undefined) => message && t(message);
  const failed = save.isError && Object.keys(errors).length === 0;
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={form.handleSubmit((body) => save.mutateAsync(body).catch(() => undefined))}
    >
      <TextField
        label={t('name')}
        autoComplete="name"
        maxLength={MOST_NAME}
        error={word(errors.name?.message)}
        {...form.register('name')}
      />
      <TextField
        label={t('phone')}
        hint={t('phoneHint')}
        type="tel"
        autoComplete="tel"
        maxLength={25}
        error={word(errors.phone?.message)}
        {...form.register('phone')}
      />
      <TextArea
        label={t('bio')}
        hint={t('bioHint')}
        rows={4}
        maxLength={MOST_BIO}
        error={word(errors.bio?.message)}
        {...form.register('bio')}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" busy={save.isPending} disabled={!isDirty}>
          {t('save')}
        </Button>
        <p role="status" className="text-15 text-ink-2">
          {save.isSuccess && !isDirty && t('saved')}
        </p>
      </div>
      {failed && (
        <p role="alert" className="text-15 text-danger">
          {t('notSaved')}
        </p>
      )}
    </form>
  );
}
