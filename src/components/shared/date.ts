/**
 * A day, month or year as readers of a language write it. `date` is ISO 8601 without a time; UTC keeps it the same day
 * everywhere.
 */
export function formatDate(date: string, lang: string): string {
  try {
    return new Intl.DateTimeFormat(lang, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(date.length > 4 && { month: 'long' }),
      ...(date.length > 7 && { day: 'numeric' }),
    }).format(new Date(date));
  } catch {
    // No date, or no language: readers see what the document says.
    return date;
  }
}
