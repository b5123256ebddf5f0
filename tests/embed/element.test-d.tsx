import { expectTypeOf, it } from 'vitest';
import type { ComparisonElement, ErrorDetail } from '../../src/embed/index.js';
import type { Comparison, ComparisonInput } from '../../src/model/index.js';

it('the element is known to the DOM, with its events', () => {
  const element = document.createElement('rolewise-comparison');
  expectTypeOf(element).toEqualTypeOf<ComparisonElement>();
  element.addEventListener('rolewise:error', ({ detail }) => {
    expectTypeOf(detail).toEqualTypeOf<ErrorDetail>();
  });
});

it('the element takes a document as it was checked, or as its author wrote it', () => {
  const element = document.createElement('rolewise-comparison');
  const written: ComparisonInput = {
    id: 'pair',
    lang: 'en',
    title: 'Two',
    roles: [
      { id: 'a', name: 'Anna' },
      { id: 'b', name: 'Bo' },
    ],
    takeaways: { items: ['Ask first'] },
  };
  element.comparison = written;
  element.comparison = {} as Comparison;
  element.comparison = undefined;
  <rolewise-comparison comparison={written} />;
  // @ts-expect-error: an address is no document
  element.comparison = 'team.json';
});

it('the element is known to React, with its attributes', () => {
  <rolewise-comparison src="team.json" view="raci faq" lang="de" heading-level={3} plain>
    <a href="team.html">Who does what</a>
  </rolewise-comparison>;
  <rolewise-comparison src="team.json" state="url" />;
  <rolewise-comparison state={{ read: () => localStorage.getItem('roles'), write: () => {} }} />;
  // @ts-expect-error: what cannot be read cannot be brought back
  <rolewise-comparison state={{ write: () => {} }} />;
  // @ts-expect-error: no such theme
  <rolewise-comparison theme="blue" />;
});
