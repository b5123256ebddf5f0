import { describe, expect, it } from 'vitest';
import { parseComparison } from '../../../src/model/index.js';
import { readComparison } from '../../../src/read/index.js';
import { seen } from './seen.js';

const roles = [
  { id: 'product', name: 'Product manager' },
  { id: 'project', name: 'Project manager' },
];
const because = 'It is how they say it.';

function document(accept: readonly object[], more: object = {}): object {
  const cells = { product: 'The PM', project: 'No, the PM' };
  const groups = [{ id: 'g', name: 'G', aspects: [{ id: 'who', name: 'Who', cells }] }];
  const head = { id: 'x', lang: 'en', title: 'PM or PM', basis: 'derived', roles };
  return { ...head, comparison: { groups }, accept, ...more };
}

const cells = 'comparison.groups[0].aspects[0].cells';

describe('an accepted warning', () => {
  it.each<[string, object, string[]]>([
    ['at its place', { at: `${cells}.product` }, [`${cells}.project`, 'title']],
    ['anywhere in a part of the document', { at: 'comparison' }, ['title']],
    ['anywhere at all', {}, []],
  ])('is quiet %s', (_, where, left) => {
    const shown = seen(document([{ code: 'wording/avoid', because, ...where }]));
    const places = shown.split('\n').flatMap((line) => line.split(': ')[0]?.split(' ')[1] ?? []);
    expect(places.sort()).toEqual(left);
  });

  it('is counted, with its reason', () => {
    const { ok, findings, accepted } = parseComparison(
      document([{ code: 'wording/avoid', because }]),
    );
    expect({ ok, findings }).toEqual({ ok: true, findings: [] });
    expect(accepted).toHaveLength(3);
    expect(accepted[0]).toMatchObject({ path: ['title'], severity: 'warning', because });
  });

  it('has the reason that is given nearest to it', () => {
    const entries = [
      { code: 'wording/avoid', because: 'anywhere' },
      { code: 'wording/avoid', at: `${cells}.product`, because: 'in this cell' },
      { code: 'wording/avoid', at: 'comparison', because: 'in the table' },
    ];
    for (const accept of [entries, entries.toReversed()]) {
      const { accepted } = parseComparison(document(accept));
      const reasons = accepted.map(({ path, because }) => [path.at(-1), because]);
      expect(Object.fromEntries(reasons)).toEqual({
        title: 'anywhere',
        product: 'in this cell',
        project: 'in the table',
      });
    }
  });

  it('does not reach into a place whose name begins the same', () => {
    const aspects = Array.from({ length: 11 }, (_, i) => ({
      id: `a-${i}`,
      name: 'Who',
      shared: 'The PM',
    }));
    const comparison = { groups: [{ id: 'g', name: 'G', aspects }] };
    const at = 'comparison.groups[0].aspects[1]';
    const { accepted } = parseComparison(
      document([{ code: 'wording/avoid', at, because }], { comparison }),
    );
    expect(accepted.map(({ path }) => path[4])).toEqual([1]);
  });

  it('stays what it is, with its place in the file', () => {
    const text = `id: x
lang: en
title: PM or PM
basis: derived
roles:
  - { id: product, name: Product manager }
  - { id: project, name: Project manager }
accept:
  - { code: wording/avoid, because: The title of the talk. }
`;
    const { accepted } = readComparison(text, { file: 'talk.yaml' });
    expect(accepted.map(({ place }) => place)).toEqual([{ file: 'talk.yaml', line: 3, column: 8 }]);
  });
});

describe('accept/unused', () => {
  it('warns of an entry that matches nothing', () => {
    const accept = [
      { code: 'wording/avoid', because },
      { code: 'wording/long-cell', at: cells, because },
      { code: 'wording/avoid', at: 'roles', because },
    ];
    expect(seen(document(accept))).toBe(
      `accept/unused accept[1]: warning: Nothing warns of "wording/long-cell" at ${cells}, so there is nothing to accept. ` +
        'Remove the entry, or copy the place from the warning that is meant.\n' +
        'accept/unused accept[2]: warning: Nothing warns of "wording/avoid" at roles, so there is nothing to accept. ' +
        'Remove the entry, or copy the place from the warning that is meant.',
    );
  });

  it('says nothing where the rule is switched off, or a part of the document cannot be read', () => {
    const accept = [{ code: 'wording/long-cell', because }];
    const options = { rules: { 'wording/long-cell': 'off', 'wording/avoid': 'off' } } as const;
    expect(seen(document(accept), options)).toBe('');
    expect(seen(document(accept, { raci: 7 }))).not.toContain('accept/unused');
  });
});

it('takes warnings alone, and names them', () => {
  const [finding] = parseComparison(document([{ code: 'wording/avoids', because }])).findings;
  expect(finding).toMatchObject({ code: 'value/word', suggestion: 'wording/avoid' });
  expect(seen(document([{ code: 'reference/role', because }]))).toContain(
    'value/word accept[0].code',
  );
});

it('does not quieten a warning that the host made an error', () => {
  const options = { rules: { 'wording/avoid': 'error' } } as const;
  const result = parseComparison(document([{ code: 'wording/avoid', because }]), options);
  expect(result.ok).toBe(false);
  expect(result.findings.map(({ code }) => code)).toEqual(Array(3).fill('wording/avoid'));
});
