/** Writes a day, month or year in ISO 8601 as Chinese and Japanese do: `2025年4月30日`. All else comes back as it is. */
export function yearMonthDay(date: string): string {
  return date.replace(
    /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/,
    (_, year, month, day) =>
      `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`,
  );
}
