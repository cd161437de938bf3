import type { User } from '@konnect/api/auth';
import { answerOf } from '@konnect/api/client';
import { useApi, useAuth } from '@konnect/api/provider';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { safeNext } from '../../lib/addresses';
import { after, before, type Chosen, forgetChoice, keepChoice, keptChoice, type Step, stepOf } from './steps';

/** Where one is, what was chosen, and the ways on; nothing chosen is lost on a reload or a failure. */
export function useOnboarding(user: User) {
  const api = useApi();
  const auth = useAuth();
  const navigate = useNavigate();
  const [address, setAddress] = useSearchParams();
  const [chosen, setChosen] = useState<Chosen>(
    () => keptChoice(user.id) ?? { interests: user.interests, goals: user.goals },
  );
  const step = stepOf(address.get('step'));
  const leave = () => navigate(safeNext(address.get('next')), { replace: true });
  const to = (next: Step) =>
    setAddress((now) => {
      now.set('step', next);
      return now;
    });
  const send = useMutation({
    mutationFn: () => answerOf(api.PUT('/api/users/me/onboarding', { body: chosen })),
    onSuccess: (saved) => {
      forgetChoice();
      auth.changed(saved);
      leave();
    },
  });
  const choose = (changed: Partial<Chosen>) => {
    const now = { ...chosen, ...changed };
    keepChoice(user.id, now);
    setChosen(now);
  };
  const next = after(step);
  const previous = before(step);
  return {
    step,
    chosen,
    choose,
    send,
    leave,
    on: () => (next === null ? send.mutate() : to(next)),
    back: previous === null ? null : () => to(previous),
  };
}
