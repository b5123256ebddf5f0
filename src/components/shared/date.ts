/**
 * A day, month or year as readers of a language write it. `date` is ISO 8601 without a time; UTC keeps it the same day
 * everywhere.
 */
export function formatDate(date: string, lang: string): string {
  return new Date(date).toLocaleDateString(lang, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(date.length > 4 && { month: 'long' }),
    ...(date.length > 7 && { day: 'numeric' }),
  });
}
