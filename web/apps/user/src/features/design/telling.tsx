import { Button } from '@konnect/ui/button';
import { EmptyNotice, ErrorNotice } from '@konnect/ui/notices';
import { Sheet } from '@konnect/ui/sheet';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from './section';

export function Telling() {
  const { t } = useTranslation('design');
  const [open, setOpen] = useState(false);
  return (
    <Section name="telling">
      <div className="w-80">
        <EmptyNotice title={t('empty')} action={<Button look="outline">{t('verb')}</Button>}>
          {t('hint')}
        </EmptyNotice>
      </div>
      <div className="w-80">
        <ErrorNotice onRetry={() => undefined}>{t('fault')}</ErrorNotice>
      </div>
      <span aria-hidden className="skeleton block h-24 w-80" />
      <Button look="outline" onClick={() => setOpen(true)}>
        {t('openSheet')}
      </Button>
      <Sheet
        open={open}
        onOpenChange={setOpen}
        title={t('title')}
        foot={
          <Button wide onClick={() => setOpen(false)}>
            {t('verb')}
          </Button>
        }
      >
        <p>{t('hint')}</p>
      </Sheet>
    </Section>
  );
}
