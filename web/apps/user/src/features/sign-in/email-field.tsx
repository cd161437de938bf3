import { TextField } from '@konnect/ui/field';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_EMAIL } from './rules';

/** The address that an account is known by. */
export function EmailField(props: Omit<ComponentProps<typeof TextField>, 'label'>) {
  const { t } = useTranslation('sign-in');
  return (
    <TextField
      label={t('email')}
      type="email"
      autoComplete="username"
      inputMode="email"
      maxLength={MOST_EMAIL}
      {...props}
    />
  );
}
