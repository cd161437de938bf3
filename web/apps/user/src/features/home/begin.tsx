import { useAuthState } from '@konnect/api/provider';
import { buttonClass } from '@konnect/ui/button';
import { cn } from '@konnect/ui/cn';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** The way on, at the end of the page. */
export function Begin() {
  const { t } = useTranslation('home');
  const { status } = useAuthState();
  const inside = status === 'in';
  return (
    <div className="page mt-14 desk:mt-[88px]">
      <section className="gap-6 border-t-[1.5px] border-ink py-10 desk:flex desk:items-center desk:justify-between">
        <div>
          <h2 className="text-[28px] desk:text-32">{t('begin.title')}</h2>
          <p className="text-ink-2">{t('begin.text')}</p>
        </div>
        <Link
          to={inside ? '/explore' : '/signup'}
          className={buttonClass({
            look: 'outline',
            className: cn(!inside && 'strangers', 'max-desk:mt-[18px] max-desk:w-full'),
          })}
        >
          {inside ? t('find') : t('begin.action')}
        </Link>
      </section>
    </div>
  );
}
