import { useSearchParams } from 'react-router';
import { type Cap, capOf } from './cap';

/** The cap lives in the address, so that it is still there after one has signed in. */
export function useCap() {
  const [address, setAddress] = useSearchParams();
  const setCap = (cap: Cap) =>
    setAddress(
      (now) => {
        cap === null ? now.delete('max') : now.set('max', String(cap));
        return now;
      },
      { replace: true, preventScrollReset: true },
    );
  return { cap: capOf(address.get('max')), setCap };
}
