/** Where the queue's links lead. */
export type QueueLinks = {
  onStarted: (chatId: string) => void;
  others: () => void;
  addMoney: () => void;
  /** To the list of one's own sessions. */
  sessions: () => void;
};
