// People who write message after message into their sessions, each until it is acknowledged.
import { sleep } from './wait.js';

export class Talkers {
  /** Each person of each talk pauses between the two times, in milliseconds, between one message and the next. */
  constructor(talks, random, { least = 200, most = 1_000, repeats = 0 } = {}) {
    Object.assign(this, {
      talks,
      least,
      most,
      repeats,
      stopped: false,
      written: 0,
      took: [],
      quiet: () => true,
    });
    this.writing = talks.flatMap((talk) =>
      [talk.user, talk.expert].map((person) =>
        this.write(talk, person, random.stream(person.id.length + this.seat(talk, person))),
      ),
    );
  }

  seat(talk, person) {
    return `${this.talks.indexOf(talk)}-${person.role}`;
  }

  async write(talk, person, random) {
    await sleep(random.whole(0, this.most));
    for (let n = 1; !this.stopped; n++) {
      const begun = Date.now();
      const calm = this.quiet(person);
      const answer = await person.write(talk.chatId, `message ${n} of ${person.role}`);
      if (!answer) return;
      this.written++;
      if (calm && this.quiet(person)) this.took.push(Date.now() - begun);
      if (random.happens(this.repeats)) {
        await person.write(talk.chatId, `message ${n} of ${person.role}`, {
          clientMessageId: answer.clientMessageId,
        });
      }
      await sleep(random.whole(this.least, this.most));
    }
  }

  async stop() {
    this.stopped = true;
    await Promise.all(this.writing);
  }
}
