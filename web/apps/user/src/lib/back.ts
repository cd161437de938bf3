import { useLocation } from 'react-router';
import { loginFor } from './addresses';

/** The way to sign in and to come back here. */
export function useLoginHere(): string {
  const { pathname, search } = useLocation();
  return loginFor(`${pathname}${search}`);
}
