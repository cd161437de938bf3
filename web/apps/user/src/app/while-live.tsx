import { useLive } from '@konnect/realtime/provider';
import { type ComponentType, lazy, Suspense } from 'react';

/** Given to the LiveProvider: there is no connection before this is here. */
export const fetchInside = () => import('./inside');

const Hearing = lazy(async () => ({ default: (await fetchInside()).Watches }));
const Session = lazy(async () => ({ default: (await fetchInside()).Running }));

function WhileLive({ part: Part }: { part: ComponentType }) {
  return (
    useLive() && (
      <Suspense>
        <Part />
      </Suspense>
    )
  );
}

/** What happens elsewhere is heard while there is a connection. */
export const Watches = () => <WhileLive part={Hearing} />;

/** That a session runs is said while there is a connection. */
export const Running = () => <WhileLive part={Session} />;
