/**
 * A page that was drawn when the app was built can be used before the app runs: its ways lead on, its fields take words. What
 * was typed, chosen or pressed until the app listens is kept here, and told to it then.
 */
type Field = HTMLInputElement | HTMLSelectElement;

const FIELDS = 'input[name], input[type=text], select';

let filled = new Map<Field, string>();
let listening = new AbortController();

const atFirst = (field: Field) =>
  field instanceof HTMLInputElement
    ? field.defaultValue
    : ([...field.options].find(({ defaultSelected }) => defaultSelected)?.value ?? field.value);

/** Before the app looks at the page. */
export function keepFilled(root: HTMLElement) {
  listening = new AbortController();
  const changed = [...root.querySelectorAll<Field>(FIELDS)].filter((field) => field.value !== atFirst(field));
  filled = new Map(changed.map((field) => [field, field.value]));
  const keep = ({ target }: Event) => {
    if (target instanceof Element && target.matches(FIELDS)) {
      filled.set(target as Field, (target as Field).value);
    }
  };
  root.addEventListener('input', keep, { capture: true, signal: listening.signal });
}

/** First by way of what React has put on the field, so that it knows it as it was drawn; then past that: a change. */
function fill(field: Field, value: string) {
  field.value = atFirst(field);
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event(field instanceof HTMLInputElement ? 'input' : 'change', { bubbles: true }));
}

/** When the app listens. */
export function takeOver() {
  const page = document.documentElement;
  if (page.dataset.drawn === undefined) {
    return;
  }
  delete page.dataset.drawn;
  listening.abort();
  for (const [field, value] of filled) {
    fill(field, value);
  }
  filled.clear();
  dispatchEvent(new Event('konnect-listens'));
}
