import type { Comparison } from '../../model/types.js';
import { remember } from './remember.js';

// Making a format takes longer than drawing a row of a table.
const datesOf = /* @__PURE__ */ remember((): Record<string, string> => Object.create(null));

/**
 * A day, month or year as readers of a document write it. `date` is ISO 8601 without a time; UTC keeps it the same day
 * everywhere.
 */
export function formatDate(date: string, comparison: Pick<Comparison, 'lang'>): string {
  const dates = datesOf(comparison);
  try {
    dates[date] ??= new Intl.DateTimeFormat(comparison.lang, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(date[4] && { month: 'long' }),
      ...(date[7] && { day: 'numeric' }),
    }).format(new Date(date));
    return dates[date];
  } catch {
    // No date, or no language: readers see what the document says.
    return date;
  }
}
