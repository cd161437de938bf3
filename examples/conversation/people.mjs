// What the conversation needs to talk to a server: the REST API by fetch, the events by the stock Socket.IO client.
import { io } from 'socket.io-client';

const PATIENCE_MS = 150_000;

/** Fails the whole run when something is not as it should be. */
export function must(condition, what) {
  if (!condition) throw new Error(`it did not happen: ${what}`);
}

export class Person {
  #base;
  #token;
  #socket;
  #heard = [];
  #waiting = [];

  constructor(base, { user, accessToken }) {
    this.#base = base;
    this.#token = accessToken;
    this.id = user.id;
    this.name = user.name;
  }

  static async signUp(base, name) {
    const email = `${name.toLowerCase()}.${crypto.randomUUID()}@example.com`;
    return new Person(base, await call(base, 'POST', '/api/auth/signup', { name, email, password: crypto.randomUUID() }));
  }

  static async signIn(base, email, password) {
    return new Person(base, await call(base, 'POST', '/api/auth/login', { email, password }));
  }

  get(path) {
    return call(this.#base, 'GET', path, undefined, this.#token);
  }

  post(path, body) {
    return call(this.#base, 'POST', path, body, this.#token);
  }

  put(path, body) {
    return call(this.#base, 'PUT', path, body, this.#token);
  }

  /** Connects and announces the person as `user` or `expert`. */
  async connect(userType) {
    this.#socket = io(this.#base, { auth: { token: this.#token }, forceNew: true });
    this.#socket.onAny((event, payload) => this.#take({ event, payload }));
    await new Promise((done, failed) => this.#socket.once('connect', done).once('connect_error', failed));
    return this.send('register', { userId: this.id, userType, name: this.name });
  }

  /** Sends an event and gives what the server acknowledges. */
  async send(event, payload) {
    const answer = await this.#socket.timeout(10_000).emitWithAck(event, payload);
    must(answer.ok, `${event} by ${this.name}: ${answer.error?.code} ${answer.error?.message}`);
    return answer;
  }

  /** The payload of the next event of this name that fits, which may have come already; each is heard once. */
  hears(event, fits = () => true) {
    const matches = (each) => each.event === event && fits(each.payload);
    const index = this.#heard.findIndex(matches);
    if (index >= 0) return Promise.resolve(this.#heard.splice(index, 1)[0].payload);
    return new Promise((done, failed) => {
      const timer = setTimeout(() => failed(new Error(`${this.name} never heard ${event}`)), PATIENCE_MS);
      this.#waiting.push({ matches, done, timer });
    });
  }

  leave() {
    this.#socket?.disconnect();
  }

  #take(heard) {
    const index = this.#waiting.findIndex((each) => each.matches(heard));
    if (index < 0) {
      this.#heard.push(heard);
      return;
    }
    const [{ done, timer }] = this.#waiting.splice(index, 1);
    clearTimeout(timer);
    done(heard.payload);
  }
}

async function call(base, method, path, body, token) {
  const headers = { ...(body && { 'Content-Type': 'application/json' }), ...(token && { Authorization: `Bearer ${token}` }) };
  const response = await fetch(base + path, { method, headers, body: body && JSON.stringify(body) });
  const answer = await response.json();
  must(response.ok, `${method} ${path}: ${response.status} ${answer.code} ${answer.detail}`);
  return answer;
}
