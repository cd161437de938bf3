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
