import { expect, it } from 'vitest';
import { type CallState, type Deed, type Input, noCall, type Side } from './call-state';
import { isOn, step } from './call-step';

/** Numbers that look like chance and are the same each time (mulberry32). */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Line = { call: 'none' } | { call: 'rings'; by: Side } | { call: 'runs' };
type Letter = { to: Side | 'server'; from: Side; what: string };

const other = (side: Side): Side => (side === 'user' ? 'expert' : 'user');
const description = (type: 'offer' | 'answer') => ({ type, sdp: type });

/** Two people, and the server's rule between them; whatever is under way arrives in its order, but at any time. */
class World {
  readonly states: Record<Side, CallState> = { user: noCall, expert: noCall };
  readonly open: Record<Side, boolean> = { user: false, expert: false };
  line: Line = { call: 'none' };
  letters: Letter[] = [];
  now = 0;

  take(side: Side, input: Input) {
    const { state, deeds } = step(this.states[side], input, this.now);
    this.states[side] = state;
    for (const deed of deeds) {
      this.do(side, deed);
    }
  }

  do(side: Side, deed: Deed) {
    const send = (what: string) => this.letters.push({ to: 'server', from: side, what });
    switch (deed.do) {
      case 'open':
        this.open[side] = true;
        this.letters.push({ to: side, from: side, what: 'opened' });
        break;
      case 'offer':
      case 'offer-again':
      case 'restart':
        send('offer');
        break;
      case 'answer':
      case 'take-offer':
        send('answer');
        break;
      case 'say-ended':
        send('ended');
        break;
      case 'say-rejected':
        send('rejected');
        break;
      case 'release':
        this.open[side] = false;
        break;
      case 'take-answer':
        break;
    }
  }

  /** The server's rule, as in docs/realtime.md: the user's offer stands above the expert's. */
  serve({ from, what }: Letter) {
    const tell = (to: Side, heard: string) => this.letters.push({ to, from, what: heard });
    const { line } = this;
    switch (what) {
      case 'offer':
        if (line.call === 'rings' && line.by === 'user' && from === 'expert') {
          return tell(from, 'offer-refused');
        }
        if (line.call !== 'runs') {
          this.line = { call: 'rings', by: from };
        }
        return tell(other(from), 'offer');
      case 'answer':
        if (line.call === 'none' || (line.call === 'rings' && line.by === from)) {
          return tell(from, 'answer-refused');
        }
        this.line = { call: 'runs' };
        tell(other(from), 'answer');
        return tell(from, 'answer-stands');
      case 'rejected':
        if (line.call === 'runs') {
          return undefined;
        }
        this.line = { call: 'none' };
        return tell(other(from), 'rejected');
      default:
        this.line = { call: 'none' };
        return tell(other(from), 'ended');
    }
  }

  hear(side: Side, what: string) {
    const chatId = 'c';
    const inputs: Record<string, Input> = {
      opened: { on: 'opened' },
      offer: { on: 'offered', chatId, offer: description('offer'), kind: 'voice' },
      answer: { on: 'answered', chatId, answer: description('answer') },
      'answer-stands': { on: 'answer-stands' },
      'offer-refused': { on: 'refused', what: 'offer', code: 'CONFLICT' },
      'answer-refused': { on: 'refused', what: 'answer', code: 'CONFLICT' },
      rejected: { on: 'rejected', chatId },
      ended: { on: 'ended', chatId, reason: 'hang-up' },
    };
    const input = inputs[what];
    // What a browser hands out for a call that is over is not heard of any more.
    if (input !== undefined && (what !== 'opened' || this.open[side])) {
      this.take(side, input);
    }
  }

  /** One letter arrives, the first of some way. */
  deliver(pick: (below: number) => number) {
    const ways = [...new Set(this.letters.map(({ to, from }) => `${to} ${from}`))];
    const way = ways[pick(ways.length)];
    const at = this.letters.findIndex(({ to, from }) => `${to} ${from}` === way);
    const [letter] = this.letters.splice(at, 1);
    if (letter?.to === 'server') {
      this.serve(letter);
    } else if (letter !== undefined) {
      this.hear(letter.to, letter.what);
    }
  }

  settle(pick: (below: number) => number) {
    while (this.letters.length > 0) {
      this.deliver(pick);
    }
  }
}

const act = (world: World, side: Side, what: number) => {
  const deeds: Input[] = [
    { on: 'place', chatId: 'c', side, kind: 'voice' },
    { on: 'place', chatId: 'c', side, kind: 'video' },
    { on: 'accept', side, kind: 'voice' },
    { on: 'hang-up' },
  ];
  const deed = deeds[what];
  if (deed !== undefined) {
    world.take(side, deed);
  }
};

const RUNS = 3_000;
const LONG_MS = 120_000;

it('whatever two people press and whenever it arrives, in the end both talk or neither does', () => {
  for (let seed = 1; seed <= RUNS; seed++) {
    const pick = chance(seed);
    const world = new World();
    for (let turn = 0; turn < 14; turn++) {
      if (world.letters.length > 0 && pick(3) > 0) {
        world.deliver(pick);
      } else {
        act(world, pick(2) === 0 ? 'user' : 'expert', pick(4));
      }
    }
    world.settle(pick);
    const both = world.states.user.phase === 'running' && world.states.expert.phase === 'running';
    if (both) {
      world.take('user', { on: 'link', up: true });
      world.take('expert', { on: 'link', up: true });
    }
    // What nobody answers is given up in the end, and so is a call of one alone.
    world.now = LONG_MS;
    for (const side of ['user', 'expert'] as const) {
      world.take(side, { on: 'look' });
    }
    world.settle(pick);
    const phases = [world.states.user.phase, world.states.expert.phase];
    const talking = phases.filter((phase) => phase === 'running').length;
    expect([seed, talking, ...phases]).toEqual([seed, talking === 0 ? 0 : 2, ...phases]);
    for (const side of ['user', 'expert'] as const) {
      expect([seed, side, isOn(world.states[side])]).toEqual([seed, side, world.open[side]]);
    }
  }
});

it('both press at once and one call comes of it, however the offers cross', () => {
  for (let seed = 1; seed <= RUNS; seed++) {
    const pick = chance(seed);
    const world = new World();
    act(world, 'user', 0);
    act(world, 'expert', 1);
    world.settle(pick);
    expect([seed, world.states.user.phase, world.states.expert.phase]).toEqual([seed, 'running', 'running']);
  }
});
