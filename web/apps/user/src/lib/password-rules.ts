import { z } from 'zod';
import { lengthOf } from './strength';

/** The server's own rules. */
export type PasswordBounds = { minPasswordLength: number; maxPasswordLength: number };
export const USUAL_BOUNDS: PasswordBounds = { minPasswordLength: 10, maxPasswordLength: 200 };

/** The messages are words of the catalogue. */
export const passwordRules = ({ minPasswordLength, maxPasswordLength }: PasswordBounds) =>
  z
    .string()
    .min(1, 'passwordMissing')
    .refine((text) => text === '' || lengthOf(text) >= minPasswordLength, 'passwordShort')
    .refine((text) => lengthOf(text) <= maxPasswordLength, 'passwordLong');
