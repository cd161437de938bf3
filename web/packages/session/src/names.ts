/** The name one is called by. */
export const firstName = (name: string | undefined) => name?.trim().split(/\s+/)[0] ?? '';
