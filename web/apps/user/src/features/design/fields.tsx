import { PasswordField, TextField } from '@konnect/ui/field';
import { TextArea } from '@konnect/ui/text-area';
import { useTranslation } from 'react-i18next';
import { Section } from './section';

const BOX = 'w-full max-w-[340px]';

export function Fields() {
  const { t } = useTranslation('design');
  return (
    <Section name="fields">
      <TextField className={BOX} label={t('label')} hint={t('hint')} placeholder={t('place')} />
      <TextField className={BOX} label={t('label')} defaultValue={t('typed')} error={t('fault')} />
      <TextField className={BOX} label={t('label')} disabled defaultValue={t('disabled')} />
      <PasswordField className={BOX} label={t('password')} autoComplete="off" />
      <TextArea className={BOX} label={t('label')} hint={t('hint')} />
      <TextArea className={BOX} label={t('label')} error={t('fault')} />
    </Section>
  );
}
