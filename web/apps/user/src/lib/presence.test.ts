import { expect, test } from 'vitest';
import { firstSentence, standing } from './presence';

const live = { available: true, busy: false, queueLength: 0 };

test('somebody is free, with somebody, or away', () => {
  expect(standing(live)).toEqual({ state: 'free' });
  expect(standing({ ...live, busy: true })).toEqual({ state: 'busy' });
  expect(standing({ ...live, available: false, busy: true })).toEqual({ state: 'away' });
});

test('a wait is said in whole minutes, never none', () => {
  expect(standing({ ...live, busy: true, etaSeconds: 20 })).toEqual({ state: 'busy', minutes: 1 });
  expect(standing({ ...live, busy: true, queueLength: 2, etaSeconds: 601 })).toEqual({
    state: 'busy',
    minutes: 11,
    waiting: 2,
  });
});

test('a row has room for the first sentence, and for no less than one', () => {
  expect(firstSentence('I move companies to the cloud. It takes long.')).toBe(
    'I move companies to the cloud.',
  );
  expect(firstSentence('मैं उत्तर पढ़कर सुधारता हूँ। फिर लिखिए।')).toBe('मैं उत्तर पढ़कर सुधारता हूँ।');
  expect(firstSentence('Two apps on phones with 2.5 GB and more')).toBe(
    'Two apps on phones with 2.5 GB and more',
  );
});
