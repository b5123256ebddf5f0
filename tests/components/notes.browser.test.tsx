import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { RoleDefinitions } from '../../src/components/role-definitions/index.js';
import { comparison } from '../fixtures/examples.js';
import '../../src/styles/index.css';

afterEach(cleanup);

/** The last sign of the words before a note. */
function lastSign({ previousSibling: words }: Element): Range | undefined {
  if (!(words instanceof Text)) return undefined;
  const range = document.createRange();
  range.setStart(words, words.length - 1);
  range.setEnd(words, words.length);
  return range;
}

it('numbers of sources never begin a line, even after a question mark', async () => {
  const { container } = render(<RoleDefinitions comparison={comparison} />);
  const links = page.getByRole('link', { name: /^Source \d/ }).elements();
  const notes = new Set(links.flatMap((link) => link.closest('sup') ?? []));
  expect([...notes].filter((note) => lastSign(note)?.toString() === '?')).not.toEqual([]);
  const begun: string[] = [];
  for (let width = 240; width < 440; width += 2) {
    container.style.inlineSize = `${width}px`;
    for (const note of notes) {
      const sign = lastSign(note);
      const before = sign?.getBoundingClientRect();
      const first = note.querySelector('a')?.getBoundingClientRect();
      if (before && first && first.left < before.left) begun.push(`${width} px, after ${sign}`);
    }
  }
  expect(begun).toEqual([]);
});
