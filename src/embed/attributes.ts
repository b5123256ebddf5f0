import { warn } from './warn.js';

// What frameworks and pages put on any element: `data-id`, `aria-label`, `x-show`, `@click`, `onclick`.
const ANYBODYS = /[:@._]|^(?:(?:aria|data|hx|ng|v|x)-.+|class|part|exportparts|is|role|on.+)$/;

/** Warns of attributes that the element does not know. They change nothing. */
export function warnOfUnknown(element: Element, known: readonly string[]): void {
  const unknown = element
    .getAttributeNames()
    .filter((name) => !known.includes(name) && !ANYBODYS.test(name) && !(name in element));
  if (unknown[0])
    import('./unknown.js').then(
      ({ explainUnknown }) => explainUnknown(unknown, known).forEach(warn),
      // Nothing that a reader misses.
      () => {},
    );
}
