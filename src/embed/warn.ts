const said = new Set<string>();

/** Says something to who made the page, once. */
export function warn(sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(`<rolewise-comparison> ${sentence}`);
}
