import { pages, tabs } from './pages.mjs';
import { problems } from './report.mjs';
import { textContent } from './texts.mjs';

/** What is compared has to be the same page: otherwise the numbers say nothing. */
export function comparePages() {
  for (const { name, ours, bare, html, string } of pages) {
    sameWords(name, ours(), bare());
    sameWords(`${name} as a string`, html(), string());
    if (bare() !== string()) problems.push(`${name}: bare and string are different pages.`);
  }
  for (const { name, ours, bare } of tabs) sameWords(name, ours(), bare());
}

/**
 * @param {string} what
 * @param {string} our
 * @param {string} other
 */
export function sameWords(what, our, other) {
  const [a, b] = [textContent(our), textContent(other)];
  if (a === b) return;
  let at = 0;
  while (a[at] === b[at]) at++;
  const around = (/** @type {string} */ text) => text.slice(Math.max(0, at - 40), at + 40);
  problems.push(
    `${what}: ours and the one by hand say different things, so no ratio holds. Bring scripts/bench up to date.\n  ours …${around(a)}…\n  hand …${around(b)}…`,
  );
}
