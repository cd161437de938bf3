import { Button, IconButton } from '@konnect/ui/button';
import { Heart } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Section } from './section';

const LOOKS = ['ink', 'meter', 'outline', 'quiet', 'danger', 'hangup'] as const;

export function Buttons() {
  const { t } = useTranslation('design');
  return (
    <Section name="buttons">
      {LOOKS.map((look) => (
        <span key={look} className="flex flex-wrap gap-2">
          <Button look={look}>{t('verb')}</Button>
          <Button look={look} size="sm">
            {t('verb')}
          </Button>
          <Button look={look} disabled>
            {t('disabled')}
          </Button>
          <Button look={look} busy>
            {t('busy')}
          </Button>
        </span>
      ))}
      <IconButton label={t('verb')}>
        <Heart aria-hidden className="size-5" strokeWidth={1.75} />
      </IconButton>
    </Section>
  );
}
