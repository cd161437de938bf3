/** The reader's own time zone, by its name: `India Standard Time`. */
export function zoneName(language: string): string {
  const parts = new Intl.DateTimeFormat(language === 'hi' ? 'hi-IN' : 'en-IN', {
    timeZoneName: 'long',
  }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'UTC';
}
