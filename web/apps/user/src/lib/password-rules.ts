import * as z from 'zod/mini';
import { lengthOf } from './strength';

/** The server's own rules. */
export type PasswordBounds = { minPasswordLength: number; maxPasswordLength: number };
export const USUAL_BOUNDS: PasswordBounds = { minPasswordLength: 10, maxPasswordLength: 200 };

/** The messages are words of the catalogue. */
export const passwordRules = ({ minPasswordLength, maxPasswordLength }: PasswordBounds) =>
  z.string().check(
    z.minLength(1, 'passwordMissing'),
    z.refine((text) => text === '' || lengthOf(text) >= minPasswordLength, 'passwordShort'),
    z.refine((text) => lengthOf(text) <= maxPasswordLength, 'passwordLong'),
  );
