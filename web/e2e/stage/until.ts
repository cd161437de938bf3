const EVERY_MS = 100;

/** Asks again and again until it is so; throws with those words when it takes too long. */
export async function until(isSo: () => Promise<boolean>, withinMs: number, words: string): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await isSo())) {
    if (Date.now() > end) {
      throw new Error(words);
    }
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}
