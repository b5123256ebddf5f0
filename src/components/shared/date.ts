/**
 * Writes a date as a language with a day before its month does. The platform's own formats take ten milliseconds to start, which is
 * a third of what it takes to hydrate a page, and differ between the server's version and the reader's.
 *
 * @param date A day or month, ISO 8601. All else comes back as it is: readers see what the document says.
 * @param months Their names, a space between each.
 * @param between What stands between day, month and year.
 * @param afterDay What follows the number of the day.
 */
export function dayMonthYear(date: string, months: string, between = ' ', afterDay = ''): string {
  return date.replace(/^(\d{4})-(\d\d)(?:-(\d\d))?$/, (whole, year, month, day) => {
    const name = months.split(' ')[month - 1];
    return name ? [...(day ? [Number(day) + afterDay] : []), name, year].join(between) : whole;
  });
}
