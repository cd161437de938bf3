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
