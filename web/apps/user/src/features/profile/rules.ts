import * as z from 'zod/mini';

/** The server's own rules. */
export const MOST_NAME = 100;
export const MOST_BIO = 5_000;
const PHONE = /^(\+?[0-9 ()-]{6,24})?$/;

/** The messages are words of the catalogue. */
export const profileRules = z.object({
  name: z.string().check(z.trim(), z.minLength(1, 'nameMissing'), z.maxLength(MOST_NAME, 'nameLong')),
  phone: z.string().check(z.trim(), z.regex(PHONE, 'phoneWrong')),
  bio: z.string().check(z.trim(), z.maxLength(MOST_BIO, 'bioLong')),
});

export type Profile = z.infer<typeof profileRules>;

export const WAYS = ['upi', 'bank'] as const;
export type Way = (typeof WAYS)[number];

const UPI = /^[A-Za-z0-9._-]{2,64}@[A-Za-z][A-Za-z0-9]{1,63}$/;
const ACCOUNT = /^\d{9,18}$/;
const IFSC = /^[A-Za-z]{4}0[A-Za-z0-9]{6}$/;

const asked = (is: boolean, form: RegExp, word: string) =>
  is ? z.string().check(z.trim(), z.regex(form, word)) : z.string();

/** Of the two ways, only the fields of the one that is chosen have to be right. */
export const payoutRules = (way: Way) =>
  z.object({
    upiId: asked(way === 'upi', UPI, 'payout.upiWrong'),
    account: asked(way === 'bank', ACCOUNT, 'payout.accountWrong'),
    ifsc: asked(way === 'bank', IFSC, 'payout.ifscWrong'),
    password: z.string().check(z.minLength(1, 'passwordMissing')),
  });

export type Payee = z.infer<ReturnType<typeof payoutRules>>;
