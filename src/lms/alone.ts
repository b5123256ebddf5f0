/** Says once, to whoever looks for the reason, that nobody is told what the reader does. */
export function sayAlone(standard: string): void {
  console.info(
    `rolewise: no ${standard} runtime answers, so nothing is reported. The page works as it is; open it from a course to have it counted.`,
  );
}
