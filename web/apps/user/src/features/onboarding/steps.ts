/** The steps in their order; the address says at which one is, so that one can come back to it. */
export const STEPS = ['profile', 'interests', 'goals'] as const;
export type Step = (typeof STEPS)[number];

export const stepOf = (text: string | null): Step => STEPS.find((step) => step === text) ?? 'profile';

export const after = (step: Step): Step | null => STEPS[STEPS.indexOf(step) + 1] ?? null;
export const before = (step: Step): Step | null => STEPS[STEPS.indexOf(step) - 1] ?? null;

export type Chosen = { interests: string[]; goals: string[] };

const KEPT = 'konnect.onboarding';

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];

/** What was chosen before it was sent, by this person in this browser. */
export function keptChoice(userId: string): Chosen | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT) ?? 'null');
    return kept?.userId === userId ? { interests: texts(kept.interests), goals: texts(kept.goals) } : null;
  } catch {
    return null;
  }
}

export const keepChoice = (userId: string, chosen: Chosen) =>
  localStorage.setItem(KEPT, JSON.stringify({ userId, ...chosen }));

export const forgetChoice = () => localStorage.removeItem(KEPT);

/** Chosen if it was not, else no longer. */
export const toggled = (list: string[], value: string) =>
  list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
