const LINK = /(https:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'])/g;
const DEVANAGARI = /[\u0900-\u097f]/;

/** The line height of a script is that of its language. */
export const scriptOf = (text: string) => (DEVANAGARI.test(text) ? 'hi' : undefined);

/** The text in order, each part with the place where it begins. */
function partsOf(text: string) {
  let at = 0;
  return text.split(LINK).map((part, i) => {
    const begin = at;
    at += part.length;
    return { at: begin, link: i % 2 === 1, part };
  });
}

/** What was written, as it was written; only https addresses become links. */
export function MessageText({ text }: { text: string }) {
  return (
    <span lang={scriptOf(text)} className="break-words whitespace-pre-wrap [overflow-wrap:anywhere]">
      {partsOf(text).map(({ at, link, part }) =>
        link ? (
          <a
            key={at}
            href={part}
            target="_blank"
            rel="noopener noreferrer"
            className="text-accent underline underline-offset-2"
          >
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </span>
  );
}
