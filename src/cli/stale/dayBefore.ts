/** The day that was so long before another: `('2026-07-01', '6m')` → `2026-01-01`. */
export function dayBefore(day: string, age: string): string {
  const count = Number.parseInt(age, 10);
  const date = new Date(`${day}T00:00:00Z`);
  if (age.endsWith('d')) date.setUTCDate(date.getUTCDate() - count);
  if (age.endsWith('w')) date.setUTCDate(date.getUTCDate() - 7 * count);
  if (age.endsWith('m')) date.setUTCMonth(date.getUTCMonth() - count);
  if (age.endsWith('y')) date.setUTCFullYear(date.getUTCFullYear() - count);
  return date.toISOString().slice(0, 10);
}
