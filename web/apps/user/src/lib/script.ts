const DEVANAGARI = /\p{Script=Devanagari}/u;

/** The language of a text that somebody wrote, as far as its script says; for the `lang` attribute. */
export const languageOf = (text: string): 'hi' | undefined => (DEVANAGARI.test(text) ? 'hi' : undefined);
