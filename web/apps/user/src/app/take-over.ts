/**
 * A page that was drawn when the app was built can be used before the app runs: its ways lead on, its fields take words. What
 * was typed, chosen or pressed meanwhile is kept here and told to the app as soon as it listens.
 */
type Field = HTMLInputElement | HTMLSelectElement;

let filled: [field: Field, value: string][] = [];

const fields = (root: HTMLElement) => [
  ...root.querySelectorAll<Field>('input[name], input[type=text], select'),
];

const atFirst = (field: Field) =>
  field instanceof HTMLInputElement
    ? field.defaultValue
    : ([...field.options].find(({ defaultSelected }) => defaultSelected)?.value ?? field.value);

/** Past what React has put on the field itself: it shall notice the change. */
function write(field: Field, value: string) {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
}

/** Before the app looks at the page: it is to find it as it was drawn. */
export function keepFilled(root: HTMLElement) {
  filled = fields(root)
    .filter((field) => field.value !== atFirst(field))
    .map((field) => [field, field.value]);
  for (const [field] of filled) {
    write(field, atFirst(field));
  }
}

/** When the app listens. */
export function takeOver() {
  const page = document.documentElement;
  if (page.dataset.drawn === undefined) {
    return;
  }
  delete page.dataset.drawn;
  for (const [field, value] of filled) {
    write(field, value);
    field.dispatchEvent(new Event(field instanceof HTMLInputElement ? 'input' : 'change', { bubbles: true }));
  }
  filled = [];
  dispatchEvent(new Event('konnect-listens'));
}
