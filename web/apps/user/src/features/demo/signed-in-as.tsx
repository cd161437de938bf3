import { ApiProvider } from '@konnect/api/provider';
import { LiveProvider } from '@konnect/realtime/provider';
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { newQueries } from '../../lib/queries';
import type { DemoPerson } from './demo-person';

const ASK_AGAIN_MS = 2_000;

/** Everything below acts for that person: their token, their answers, their socket. */
export function SignedInAs({ person, children }: { person: DemoPerson; children: ReactNode }) {
  const [queries] = useState(newQueries);
  useEffect(() => {
    let wanted = true;
    const enter = () => {
      void person.auth.token().catch(() => {
        if (wanted) {
          setTimeout(enter, ASK_AGAIN_MS);
        }
      });
    };
    enter();
    return () => {
      wanted = false;
    };
  }, [person]);
  return (
    <ApiProvider auth={person.auth}>
      <QueryClientProvider client={queries}>
        <LiveProvider as={person.as}>{children}</LiveProvider>
      </QueryClientProvider>
    </ApiProvider>
  );
}
