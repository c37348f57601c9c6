/**
 * A calendar day as it is written out in running text: `19. November 2025`.
 * @param day `YYYY-MM-DD`; given back as it is where the calendar has no such day.
 */
export function longDate(language: string, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day)) return day;
  return formatOf(language).format(date);
}

/** Each made once: that takes a hundred times as long as a date. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, format);
  return format;
}
