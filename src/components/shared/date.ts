const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A day, month or year as readers of a language write it. `date` is ISO 8601 without a time; UTC keeps it the same day
 * everywhere. Making a format is slow, so each is made once.
 */
export function formatDate(date: string, lang: string): string {
  const key = `${lang} ${date.length}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(lang, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(date.length > 4 && { month: 'long' }),
      ...(date.length > 7 && { day: 'numeric' }),
    });
    formats.set(key, format);
  }
  return format.format(new Date(date));
}
