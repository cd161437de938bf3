import { ProblemError } from '@konnect/api/problem';
import { useTranslation } from 'react-i18next';

const MINUTE = 60;
const KNOWN = ['UNAUTHENTICATED', 'UNREACHABLE', 'RATE_LIMITED', 'VALIDATION_FAILED'];

/** Why it was not taken, in a sentence over the form. */
export function Refusal({ error }: { error: unknown }) {
  const { t } = useTranslation('sign-in');
  if (error === null || error === undefined) {
    return null;
  }
  const problem = error instanceof ProblemError ? error : null;
  const code = problem === null || !KNOWN.includes(problem.code) ? 'other' : problem.code;
  const minutes = Math.max(1, Math.ceil((problem?.retryAfter ?? MINUTE) / MINUTE));
  return (
    <p role="alert" className="rounded-m bg-danger-wash px-3.5 py-3 text-danger">
      {t(`refused.${code}`, { count: minutes })}
    </p>
  );
}
