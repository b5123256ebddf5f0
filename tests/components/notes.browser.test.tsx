import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { RoleDefinitions } from '../../src/components/role-definitions/index.js';
import { Takeaways } from '../../src/components/takeaways/index.js';
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

it('a statement may cite two places of one source', () => {
  const said = vi.spyOn(console, 'error');
  const source = comparison.sources?.[0]?.id ?? '';
  const sources = ['chapter 1', 'chapter 2'].map((locator) => ({ source, locator }));
  const takeaways = { items: [{ text: 'A', sources }] };
  render(<Takeaways comparison={{ ...comparison, takeaways }} />);
  for (const name of ['chapter 1', 'chapter 2']) {
    const place = page.getByText(name, { exact: true }).element();
    const number = place.previousElementSibling as Element;
    expect(number.textContent).toBe('1');
    // The place is text beside a raised number.
    const [text, raised] = [place, number].map((part) => part.getBoundingClientRect());
    expect(text?.bottom).toBeGreaterThan(raised?.bottom ?? 0);
  }
  expect(said).not.toHaveBeenCalled();
});
