const said = new Set<string>();

/** Says something to who made the page, once. */
export function warn(sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(`<rolewise-comparison> ${sentence}`);
}

// What frameworks and pages put on any element: `data-id`, `aria-label`, `@click`, `onclick`.
const ANYBODYS = /[-:@._]|^(?:class|part|exportparts|is|role|on.+)$/;

/** Warns of attributes that the element does not know. They change nothing. */
export function warnOfUnknown(element: Element, known: readonly string[]): void {
  for (const name of element.getAttributeNames()) {
    if (!known.includes(name) && !ANYBODYS.test(name) && !(name in element)) {
      warn(`${name} changes nothing. It takes: ${known.join(' ')}.`);
    }
  }
}
