import { isoDay } from '../../model/checks/dates.js';
import { Trouble } from '../trouble.js';

/** The day that was so long before another: `('2026-07-01', '6m')` → `2026-01-01`. */
export function dayBefore(day: string, age: string): string {
  const count = Number.parseInt(age, 10);
  const date = new Date(`${day}T00:00:00Z`);
  if (age.endsWith('d')) date.setUTCDate(date.getUTCDate() - count);
  if (age.endsWith('w')) date.setUTCDate(date.getUTCDate() - 7 * count);
  if (age.endsWith('m')) goBackMonths(date, count);
  if (age.endsWith('y')) goBackMonths(date, 12 * count);
  const before = isoDay(date.getTime());
  // Years before 0000 have a sign, and no date of a document can be compared with them.
  if (/^\d/.test(before)) return before;
  throw new Trouble(
    `--older-than ${age}: no source was read so long before ${day}. Write a shorter age.`,
  );
}

/** A month before 31 March is the last day of February. */
function goBackMonths(date: Date, count: number): void {
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() - count);
  // A day that the month does not have runs on into the next one, whose day 0 is the last of this.
  if (date.getUTCDate() !== day) date.setUTCDate(0);
}
