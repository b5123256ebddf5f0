/** Whether a date of the document lies before another; where one is less exact, only as far as that can be told. */
export function isBefore(a: string, b: string): boolean {
  const shared = Math.min(a.length, b.length);
  return a.slice(0, shared) < b.slice(0, shared);
}

/** Whether the calendar has the day. */
export function isReal(date: string): boolean {
  return date.length < 10 || isoDay(Date.parse(date)) === date;
}

/** A moment as the day that it falls on in Greenwich. */
export function isoDay(time: number): string {
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}
