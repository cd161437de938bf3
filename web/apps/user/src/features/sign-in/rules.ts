import { z } from 'zod';

/** The server's own rules; what it says besides is shown at the field it names. */
export const MOST_NAME = 100;
export const MOST_EMAIL = 254;
const EMAIL = /^[^\s@<>",;]{1,64}@[^\s@<>",;.]+(\.[^\s@<>",;.]+)+$/;

export type PasswordBounds = { minPasswordLength: number; maxPasswordLength: number };
export const USUAL_BOUNDS: PasswordBounds = { minPasswordLength: 10, maxPasswordLength: 200 };

const email = z
  .string()
  .trim()
  .min(1, 'emailMissing')
  .max(MOST_EMAIL, 'emailWrong')
  .regex(EMAIL, 'emailWrong');

/** Characters as people count them. */
export const lengthOf = (text: string) => [...text].length;

/** The messages are words of the catalogue. */
export const logInRules = z.object({ email, password: z.string().min(1, 'passwordMissing') });

const password = ({ minPasswordLength, maxPasswordLength }: PasswordBounds) =>
  z
    .string()
    .min(1, 'passwordMissing')
    .refine((text) => text === '' || lengthOf(text) >= minPasswordLength, 'passwordShort')
    .refine((text) => lengthOf(text) <= maxPasswordLength, 'passwordLong');

export const forgotRules = z.object({ email });

export const newPasswordRules = (bounds: PasswordBounds) => z.object({ newPassword: password(bounds) });

export const signUpRules = (bounds: PasswordBounds) =>
  z
    .object({
      name: z.string().trim().min(1, 'nameMissing').max(MOST_NAME, 'nameLong'),
      email,
      password: password(bounds),
    })
    .refine((all) => all.password.toLowerCase() !== all.email.toLowerCase() || all.password === '', {
      path: ['password'],
      message: 'passwordEasy',
    });

export type Forgot = z.infer<typeof forgotRules>;
export type NewPassword = z.infer<ReturnType<typeof newPasswordRules>>;
export type LogIn = z.infer<typeof logInRules>;
export type SignUp = z.infer<ReturnType<typeof signUpRules>>;
