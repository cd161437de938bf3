import { z } from 'zod';

/** The server's own rules. */
export const MOST_NAME = 100;
export const MOST_BIO = 5_000;
const PHONE = /^(\+?[0-9 ()-]{6,24})?$/;

/** The messages are words of the catalogue. */
export const profileRules = z.object({
  name: z.string().trim().min(1, 'nameMissing').max(MOST_NAME, 'nameLong'),
  phone: z.string().trim().regex(PHONE, 'phoneWrong'),
  bio: z.string().trim().max(MOST_BIO, 'bioLong'),
});

export type Profile = z.infer<typeof profileRules>;

export const WAYS = ['upi', 'bank'] as const;
export type Way = (typeof WAYS)[number];

const UPI = /^[A-Za-z0-9._-]{2,64}@[A-Za-z][A-Za-z0-9]{1,63}$/;
const ACCOUNT = /^\d{9,18}$/;
const IFSC = /^[A-Za-z]{4}0[A-Za-z0-9]{6}$/;

const asked = (is: boolean, form: RegExp, word: string) =>
  is ? z.string().trim().regex(form, word) : z.string();

/** Of the two ways, only the fields of the one that is chosen have to be right. */
export const payoutRules = (way: Way) =>
  z.object({
    upiId: asked(way === 'upi', UPI, 'payout.upiWrong'),
    account: asked(way === 'bank', ACCOUNT, 'payout.accountWrong'),
    ifsc: asked(way === 'bank', IFSC, 'payout.ifscWrong'),
    password: z.string().min(1, 'passwordMissing'),
  });

export type Payee = z.infer<ReturnType<typeof payoutRules>>;
