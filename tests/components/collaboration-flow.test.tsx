import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CollaborationFlow } from '../../src/components/collaboration-flow/index.js';
import type { Comparison } from '../../src/model/index.js';
import { release } from '../../stories/documents/release.js';
import { comparison } from '../fixtures/examples.js';
import { readMarkup, valuesOf } from '../fixtures/markup.js';

const draw = (document: Comparison, labels = {}) =>
  renderToStaticMarkup(<CollaborationFlow comparison={document} labels={labels} />);

/** What each step says, without the numbers of its notes. */
const steps = (html: string) =>
  (/<ol role="list">.*?<\/ol>/.exec(html)?.[0].match(/<li.*?<\/li>/g) ?? []).map((item) =>
    readMarkup(
      item
        .replace(/<sup.*?<\/sup>|<span class="rw-basis">.*?<\/span>/g, '')
        .replaceAll('<p', ' <p'),
    )
      .text.replace(/\s+/g, ' ')
      .trim(),
  );

describe('the flow from a problem to the next one', () => {
  const html = draw(comparison);

  it('says in each step who acts, what is done and what is handed to whom', () => {
    const [find, define, plan, build] = steps(html);
    expect(find).toBe('1 Product manager Find a customer problem');
    expect(define).toMatch(/^2 Product manager Define .* hands .* to Project manager$/);
    expect(plan).toMatch(/^3 Project manager .* hands .* to Teams$/);
    expect(build).toMatch(/^4 Teams .* hands .* to Product manager$/);
  });

  it('ends with the way back to where it starts over', () => {
    expect(steps(html).at(-1)).toMatch(/Then it starts over at 1$/);
    const [first] = comparison.handoffs?.steps ?? [];
    expect(valuesOf(html, 'href')).toContain(`#${comparison.id}-handoffs-${first?.id}`);
  });

  it('is told once: the names of the lanes are for the eye', () => {
    expect(html).toMatch(/<ul class="rw-lanes" aria-hidden="true">/);
  });

  it('says hand-overs in the words that it is given', () => {
    const hands = (what: string, to: string) => `übergibt ${what} an ${to}`;
    expect(draw(comparison, { hands })).toMatch(/übergibt .* an Project manager/);
  });
});

it('lies flat only where there are few enough steps', () => {
  expect(valuesOf(draw(release), 'data-flat')).toEqual(['true']);
  const [first] = release.handoffs?.steps ?? [];
  const many = Array.from({ length: 50 }, (_, index) => ({ ...first, id: `step-${index}` }));
  const long = draw({ ...release, handoffs: { ...release.handoffs, steps: many } } as Comparison);
  expect(valuesOf(long, 'data-flat')).toEqual([]);
  expect(steps(long)).toHaveLength(50);
});

it('gives lanes beyond the last rail their names', () => {
  const parties = Array.from({ length: 9 }, (_, index) => ({
    id: `p${index}`,
    name: `Party ${index}`,
  }));
  const all = parties.map(({ id }) => ({ id: `step-${id}`, party: id, name: 'Act' }));
  const html = draw({ ...release, handoffs: { parties, steps: all } });
  expect(steps(html).at(-1)).toBe('9 Party 8 Act');
  expect(Math.max(...valuesOf(html, 'data-lane').map(Number))).toBe(7);
});

it('keeps what is said of a return that leads nowhere', () => {
  const returns = { to: 'nowhere', text: 'And again' };
  const html = draw({ ...release, handoffs: { ...release.handoffs, returns } } as Comparison);
  expect(steps(html).at(-1)).toMatch(/And again$/);
});
