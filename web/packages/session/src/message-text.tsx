const LINK = /(https:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'])/g;
const DEVANAGARI = /[\u0900-\u097f]/;

/** The line height of a script is that of its language. */
export const scriptOf = (text: string) => (DEVANAGARI.test(text) ? 'hi' : undefined);

/** What was written, as it was written; only https addresses become links. */
export function MessageText({ text }: { text: string }) {
  const parts = text.split(LINK);
  return (
    <span lang={scriptOf(text)} className="break-words whitespace-pre-wrap [overflow-wrap:anywhere]">
      {parts.map((part, i) =>
        i % 2 === 1 ? (
          <a
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places
            key={i}
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
