import type { components } from './schema';

export type User = components['schemas']['User'];
export type SignIn = components['schemas']['SignInOut'];

export type AuthState =
  | { status: 'unknown'; user: null }
  | { status: 'out'; user: null }
  | { status: 'in'; user: User };

/** Somebody who is not signed in. */
export const stranger: AuthState = { status: 'out', user: null };

/** Asks the server for a new access token: null when the person has to sign in, a throw when nobody answered. */
export type Renew = () => Promise<SignIn | null>;

/** A token with less than this left is renewed before it is used. */
const SPARE_MS = 60_000;

/**
 * One signed-in person. The access token is kept in memory alone; where it comes from, a refresh cookie or the demo, is
 * the matter of `renew`. Several can live in one page.
 */
export class Auth {
  #renew: Renew;
  #state: AuthState = { status: 'unknown', user: null };
  #token: string | null = null;
  #until = 0;
  #renewing: Promise<string | null> | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(renew: Renew) {
    this.#renew = renew;
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly state = () => this.#state;

  /** The access token with time left on it; null for somebody who is not signed in. */
  async token(): Promise<string | null> {
    if (this.#state.status === 'out') {
      return null;
    }
    return this.#token !== null && Date.now() < this.#until - SPARE_MS ? this.#token : this.renew();
  }

  /** A new token, asked for once however many wait for it. */
  renew(): Promise<string | null> {
    this.#renewing ??= this.#renew()
      .then((answer) => {
        answer === null ? this.signedOut() : this.signedIn(answer);
        return this.#token;
      })
      .finally(() => {
        this.#renewing = null;
      });
    return this.#renewing;
  }

  signedIn(answer: SignIn) {
    this.#token = answer.accessToken;
    this.#until = Date.now() + answer.expiresIn * 1000;
    this.#become({ status: 'in', user: answer.user });
  }

  signedOut() {
    this.#token = null;
    if (this.#state.status !== 'out') {
      this.#become(stranger);
    }
  }

  /** The person has changed their own profile. */
  changed(user: User) {
    if (this.#state.status === 'in') {
      this.#become({ status: 'in', user });
    }
  }

  #become(state: AuthState) {
    this.#state = state;
    for (const listener of this.#listeners) {
      listener();
    }
  }
}
