import type { Message } from '@konnect/realtime/events';

export type Row = {
  message: Message;
  own: boolean;
  /** The next one belongs to it: less space, no time. */
  run: boolean;
  /** A day begins with it. */
  newDay: boolean;
};

const TOGETHER_MS = 2 * 60_000;

const dayOf = (timestamp: string) => new Date(timestamp).toDateString();

/** The messages as they are drawn. The first day is named only when it is not today. */
export function rowsOf(messages: readonly Message[], me: string, today = new Date()): Row[] {
  return messages.map((message, i) => {
    const before = messages[i - 1];
    const after = messages[i + 1];
    const day = dayOf(message.timestamp);
    return {
      message,
      own: message.senderId === me,
      run:
        after !== undefined &&
        after.senderId === message.senderId &&
        Date.parse(after.timestamp) - Date.parse(message.timestamp) < TOGETHER_MS &&
        dayOf(after.timestamp) === day,
      newDay: before === undefined ? day !== today.toDateString() : dayOf(before.timestamp) !== day,
    };
  });
}
