import * as z from 'zod/mini';
import { type PasswordBounds, passwordRules } from '../../lib/password-rules';

/** The server's own rules; what it says besides is shown at the field it names. */
export const MOST_NAME = 100;
export const MOST_EMAIL = 254;
const EMAIL = /^[^\s@<>",;]{1,64}@[^\s@<>",;.]+(\.[^\s@<>",;.]+)+$/;

const email = z
  .string()
  .check(
    z.trim(),
    z.minLength(1, 'emailMissing'),
    z.maxLength(MOST_EMAIL, 'emailWrong'),
    z.regex(EMAIL, 'emailWrong'),
  );

/** The messages are words of the catalogue. */
export const logInRules = z.object({ email, password: z.string().check(z.minLength(1, 'passwordMissing')) });

export const forgotRules = z.object({ email });

export const newPasswordRules = (bounds: PasswordBounds) => z.object({ newPassword: passwordRules(bounds) });

export const signUpRules = (bounds: PasswordBounds) =>
  z
    .object({
      name: z.string().check(z.trim(), z.minLength(1, 'nameMissing'), z.maxLength(MOST_NAME, 'nameLong')),
      email,
      password: passwordRules(bounds),
    })
    .check(
      z.refine((all) => all.password.toLowerCase() !== all.email.toLowerCase() || all.password === '', {
        path: ['password'],
        message: 'passwordEasy',
      }),
    );

export type Forgot = z.infer<typeof forgotRules>;
export type NewPassword = z.infer<ReturnType<typeof newPasswordRules>>;
export type LogIn = z.infer<typeof logInRules>;
export type SignUp = z.infer<ReturnType<typeof signUpRules>>;
