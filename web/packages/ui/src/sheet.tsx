import { Code, useCode } from './code';
import type { SheetProps } from './sheet-box';

export const sheetCode = new Code(async () => (await import('./sheet-box')).SheetBox);

/** What floats over the page: from below on phones, in the middle on desktops. Takes the focus and gives it back. */
export function Sheet(props: SheetProps) {
  const Box = useCode(sheetCode, props.open);
  return Box && <Box {...props} />;
}
