import { describe, expect, it } from 'vitest';
import {
  type CallState,
  type Deed,
  type Input,
  noCall,
  PATIENCE_MS,
  RELOAD_MS,
  RINGS_MS,
  type Side,
  STUCK_MS,
} from './call-state';
import { isOn, step } from './call-step';

const NOW = 1_000_000;
const offer = (sdp = 'theirs') => ({ type: 'offer' as const, sdp });
const answer = { type: 'answer' as const, sdp: 'theirs' };

/** A call through which things happen one after the other; all deeds are kept. */
class Story {
  state: CallState = noCall;
  deeds: Deed[] = [];
  now = NOW;

  constructor(readonly side: Side) {}

  hears(...inputs: Input[]): this {
    for (const input of inputs) {
      const made = step(this.state, input, this.now);
      this.state = made.state;
      this.deeds.push(...made.deeds);
    }
    return this;
  }

  after(ms: number): this {
    this.now += ms;
    return this.hears({ on: 'look' });
  }

  place = (kind: 'voice' | 'video' = 'voice') =>
    this.hears({ on: 'place', chatId: 'c', side: this.side, kind });
  opened = () => this.hears({ on: 'opened' });
  offered = (sdp?: string, chatId = 'c') =>
    this.hears({ on: 'offered', chatId, offer: offer(sdp), kind: 'video' });
  answered = () => this.hears({ on: 'answered', chatId: 'c', answer });
  ended = (reason: string, chatId = 'c') => this.hears({ on: 'ended', chatId, reason });
  running = () => this.place().opened().answered().hears({ on: 'link', up: true });

  did = () => this.deeds.map((deed) => deed.do);
  last = () => this.deeds.at(-1);
}

const user = () => new Story('user');
const expert = () => new Story('expert');

describe('calling', () => {
  it('opens the devices, rings, and runs with the answer', () => {
    const story = user().place('video').opened();
    expect(story.state).toMatchObject({ phase: 'calling', kind: 'video', until: NOW + RINGS_MS });
    story.answered();
    expect(story.state).toMatchObject({ phase: 'running', since: NOW, until: null });
    expect(story.did()).toEqual(['open', 'offer', 'take-answer']);
  });

  it('is over when the other declines, is busy or lets it ring', () => {
    const why = (input: Input) => user().place().opened().hears(input).state.why;
    expect(why({ on: 'rejected', chatId: 'c' })).toBe('rejected');
    expect(why({ on: 'rejected', chatId: 'c', reason: 'busy' })).toBe('busy');
    expect(why({ on: 'ended', chatId: 'c', reason: 'no-answer' })).toBe('no-answer');
    expect(why({ on: 'rejected', chatId: 'another' })).toBeNull();
  });

  it('gives up by itself when not even the server says that it has rung for long enough', () => {
    const story = user().place().opened().after(RINGS_MS);
    expect(story.state.phase).toBe('calling');
    story.after(PATIENCE_MS);
    expect(story.state.why).toBe('no-answer');
    expect(story.did().slice(-2)).toEqual(['say-ended', 'release']);
  });

  it('offers again when the other, or one’s own line, is back', () => {
    const story = user().place().opened();
    story.hears({ on: 'other', chatId: 'c', online: false }, { on: 'other', chatId: 'c', online: true });
    expect(story.last()).toEqual({ do: 'offer-again' });
    story.hears({ on: 'line', up: false }, { on: 'line', up: true });
    expect(story.did().filter((deed) => deed === 'offer-again')).toHaveLength(2);
    expect(story.state.phase).toBe('calling');
  });

  it('says why the devices did not open, and gives back what it had', () => {
    const story = user().place('video').hears({ on: 'not-opened', fault: 'denied' });
    expect(story.state).toMatchObject({ phase: 'over', why: 'devices', fault: 'denied', kind: 'video' });
    expect(story.last()).toEqual({ do: 'release' });
  });

  it('is not begun a second time while it goes on', () => {
    expect(user().place().place('video').did()).toEqual(['open']);
  });
});

describe('being called', () => {
  it('opens nothing before one accepts, and runs when the answer stands', () => {
    const story = expert().offered();
    expect(story.state).toMatchObject({ phase: 'incoming', theirs: 'video' });
    expect(story.deeds).toEqual([]);
    story.hears({ on: 'accept', side: 'expert', kind: 'voice' }).opened();
    expect(story.last()).toEqual({ do: 'answer', offer: offer() });
    expect(story.hears({ on: 'answer-stands' }).state.phase).toBe('running');
  });

  it('is declined, missed, or taken in another window', () => {
    const declined = expert().offered().hears({ on: 'reject' });
    expect(declined.deeds[0]).toEqual({ do: 'say-rejected', chatId: 'c', busy: false });
    expect(expert().offered().ended('hang-up').state.why).toBe('missed');
    expect(expert().offered().ended('no-answer').state.why).toBe('missed');
    expect(expert().offered().ended('answered-elsewhere').state.why).toBe('answered-elsewhere');
    expect(
      expert()
        .offered()
        .after(RINGS_MS + PATIENCE_MS).state.why,
    ).toBe('missed');
  });

  it('rings on when the microphone is refused, and can be answered after all', () => {
    const story = expert().offered().hears({ on: 'accept', side: 'expert', kind: 'video' });
    story.hears({ on: 'not-opened', fault: 'denied' });
    expect(story.state).toMatchObject({ phase: 'incoming', fault: 'denied', offer: offer() });
    story.hears({ on: 'accept', side: 'expert', kind: 'voice' }).opened();
    expect(story.last()).toEqual({ do: 'answer', offer: offer() });
  });

  it('answers the newest offer where the caller has started over', () => {
    const story = expert().offered('first').hears({ on: 'accept', side: 'expert', kind: 'voice' });
    story.offered('second').opened();
    expect(story.last()).toEqual({ do: 'answer', offer: offer('second') });
    story.offered('third');
    expect(story.last()).toEqual({ do: 'answer', offer: offer('third') });
  });

  it('tells a third person that one is busy, and talks on', () => {
    const story = user().running().offered('other', 'another');
    expect(story.last()).toEqual({ do: 'say-rejected', chatId: 'another', busy: true });
    expect(story.state).toMatchObject({ phase: 'running', chatId: 'c' });
  });
});

describe('both at once', () => {
  it('ends in the user’s call: the expert answers it, the user goes on', () => {
    const polite = expert().place().opened().offered();
    expect(polite.last()).toEqual({ do: 'answer', offer: offer() });
    expect(polite.hears({ on: 'answer-stands' }).state.phase).toBe('running');
    const impolite = user().place().opened().offered();
    expect(impolite.state.phase).toBe('calling');
    expect(impolite.did()).toEqual(['open', 'offer']);
  });

  it('waits for the user’s offer where the expert’s is refused for it, but not for ever', () => {
    const story = expert().place().opened();
    story.hears({ on: 'refused', what: 'offer', code: 'CONFLICT' });
    expect(story.state.phase).toBe('calling');
    expect(story.offered().last()).toEqual({ do: 'answer', offer: offer() });
    const lonely = expert().place().opened().hears({ on: 'refused', what: 'offer', code: 'CONFLICT' });
    expect(lonely.after(PATIENCE_MS).state.why).toBe('failed');
  });

  it('answers an offer that comes while one’s own devices are still being allowed', () => {
    const story = user().place().offered().opened();
    expect(story.last()).toEqual({ do: 'answer', offer: offer() });
    const refused = user().place().offered().hears({ on: 'not-opened', fault: 'denied' });
    expect(refused.state.phase).toBe('incoming');
  });
});

describe('talking', () => {
  it('looks for a new way when the other is back, or one’s own line', () => {
    const story = user().running();
    story.hears({ on: 'other', chatId: 'c', online: false });
    expect(story.state.otherGoneSince).toBe(NOW);
    story.hears({ on: 'other', chatId: 'c', online: true });
    expect(story.last()).toEqual({ do: 'restart' });
    const other = expert().running().hears({ on: 'other', chatId: 'c', online: true });
    expect(other.last()).toEqual({ do: 'offer-again' });
    expect(other.hears({ on: 'line', up: false }, { on: 'line', up: true }).last()).toEqual({
      do: 'restart',
    });
  });

  it('is over for whoever is back too late', () => {
    const story = user().running().hears({ on: 'line', up: false });
    story.now += RELOAD_MS;
    expect(story.hears({ on: 'line', up: true }).state.why).toBe('disconnected');
    expect(user().running().hears({ on: 'line', up: false }).after(RELOAD_MS).state.why).toBe('disconnected');
  });

  it('is over when nothing has come through for long enough', () => {
    const story = user().running().hears({ on: 'link', up: false });
    expect(story.state.link).toBe('down');
    expect(story.after(STUCK_MS - 1).state.phase).toBe('running');
    story.after(1);
    expect(story.deeds.slice(-2)).toEqual([
      { do: 'say-ended', chatId: 'c', reason: 'disconnected' },
      { do: 'release' },
    ]);
  });

  it('is over, too, when nothing ever came through', () => {
    const story = user()
      .place()
      .opened()
      .answered()
      .after(STUCK_MS - 1);
    expect(story.state.phase).toBe('running');
    expect(story.after(1).state.why).toBe('disconnected');
  });

  it('is negotiated anew by whatever the other offers', () => {
    expect(user().running().offered('more').last()).toEqual({ do: 'take-offer', offer: offer('more') });
    const story = user().running().hears({ on: 'refused', what: 'offer', code: 'CONFLICT' });
    expect(story.state.phase).toBe('running');
    story.hears({ on: 'refused', what: 'offer', code: 'SESSION_ENDED' });
    expect(story.state.why).toBe('session-ended');
  });
});

describe('every end', () => {
  const ENDS: Input[] = [
    { on: 'hang-up' },
    { on: 'ended', chatId: 'c', reason: 'hang-up' },
    { on: 'ended', chatId: 'c', reason: 'answered-elsewhere' },
    { on: 'session-over', chatId: 'c' },
    { on: 'broke' },
  ];
  const BEGINNINGS: Record<string, () => Story> = {
    opening: () => user().place(),
    calling: () => user().place().opened(),
    incoming: () => expert().offered(),
    answering: () => expert().offered().hears({ on: 'accept', side: 'expert', kind: 'video' }),
    running: () => user().running(),
  };

  for (const [phase, begin] of Object.entries(BEGINNINGS)) {
    it(`gives everything back, from ${phase}`, () => {
      for (const end of ENDS) {
        const story = begin();
        expect(story.state.phase).toBe(phase);
        story.hears(end);
        expect(story.state).toMatchObject({ phase: 'over', offer: null });
        expect(story.last()).toEqual({ do: 'release' });
        expect(isOn(story.state)).toBe(false);
      }
    });
  }
});
