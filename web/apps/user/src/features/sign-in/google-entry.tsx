import { SERVER } from '@konnect/api/server';
import { buttonClass } from '@konnect/ui/button';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useConfig } from '../../lib/config';

const FAULTS = ['cancelled', 'refused', 'in-use'];

/** Why one has come back from there without being signed in. */
export function GoogleFault() {
  const { t } = useTranslation('sign-in');
  const [address] = useSearchParams();
  const fault = address.get('google') ?? '';
  return FAULTS.includes(fault) ? (
    <p role="alert" className="rounded-m bg-danger-wash px-3.5 py-3 text-danger">
      {t(`google.${fault}`)}
    </p>
  ) : null;
}

/** The server knows the pages that it serves by their path, and those of another host by their whole address. */
const placeOf = (path: string) => (SERVER === '' ? path : location.origin + path);

/** In by the account there, where this server is known to it; the whole page goes there and comes back. */
export function GoogleEntry({ next }: { next: string }) {
  const { t } = useTranslation('sign-in');
  const config = useConfig();
  if (!config.data?.identitySources.includes('google')) {
    return null;
  }
  return (
    <a
      className={buttonClass({ look: 'outline', wide: true, className: 'mt-4' })}
      href={`${SERVER}/api/auth/google?${new URLSearchParams({ return: placeOf(next) })}`}
    >
      {t('google.action')}
    </a>
  );
}
