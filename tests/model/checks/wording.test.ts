import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/model/checks/limits.js';
import { parseComparison } from '../../../src/model/index.js';
import { seen } from './seen.js';

const managers = [
  { id: 'product', name: 'Product manager', discipline: 'Product management' },
  { id: 'project', name: 'Project manager', discipline: 'Project management' },
];
const others = [
  { id: 'designer', name: 'Designer' },
  { id: 'researcher', name: 'Researcher' },
];

function document(more: object, roles: readonly object[] = managers): object {
  return { id: 'x', lang: 'en', title: 'X', basis: 'derived', roles, ...more };
}

function cell(answer: unknown, more: object = {}): object {
  const aspects = [{ id: 'goal', name: 'Goal', shared: answer }];
  return document({ comparison: { groups: [{ id: 'g', name: 'G', aspects }] }, ...more });
}

const at = 'comparison.groups[0].aspects[0].shared';

describe('wording/avoid', () => {
  it('finds the initials that two roles share', () => {
    expect(seen(cell('The PM decides'))).toBe(
      `wording/avoid ${at}: warning: "PM" is a word to avoid here: it could mean more than one of the roles. ` +
        'Write "Product manager", "Product management", "Project manager" or "Project management".',
    );
  });

  it.each([
    'PM',
    'PMs decide',
    'the PM’s plan',
    'a PM-led team',
    '**PM**',
    'a [PM](https://example.org)',
    '(PM)',
  ])('finds them in %s', (text) => {
    expect(seen(cell(text))).toContain('"PM"');
  });

  it.each(['RPM', 'PMO', 'at 3 pm', 'PM2', 'the `PM` flag', 'PMBOK', 'Product manager'])(
    'lets %s be',
    (text) => {
      expect(seen(cell(text))).toBe('');
    },
  );

  it.each<[string, object]>([
    ['names', document({ title: 'PM or PM?' })],
    ['lists', cell({ list: ['a', 'PM'] })],
    ['roles', document({}, [{ ...managers[0], summary: 'a PM' }, managers[1] ?? {}])],
  ])('looks at %s', (_, input) => {
    expect(seen(input)).toContain('wording/avoid');
  });

  it.each<[string, object]>([
    ['the title of a source', { sources: [{ id: 'book', title: 'PM for PMs' }] }],
    [
      'the title of something to read next',
      { related: { items: [{ id: 'a', title: 'PM for PMs', publisher: 'PM Press' }] } },
    ],
    ['a place in a source', {}],
  ])('leaves %s as it is', (_, more) => {
    const cited = { text: 'Value', sources: [{ source: 'book', locator: 'PM, p. 3' }] };
    expect(seen(cell(cited, { sources: [{ id: 'book', title: 'A book' }], ...more }))).toBe('');
  });

  it('leaves a quotation as it is', () => {
    const sources = [{ id: 'book', title: 'A book' }];
    const quoted = { text: 'The PM decides', sources: ['book'] };
    expect(seen(cell({ ...quoted, basis: 'quoted' }, { sources }))).toBe('');
    expect(seen(cell({ ...quoted, basis: 'paraphrased' }, { sources }))).toContain('wording/avoid');
  });

  it('knows initials of any two roles, and none where they differ', () => {
    const roles = [
      { id: 'scientist', name: 'Data scientist' },
      { id: 'steward', name: 'Data steward' },
    ];
    expect(seen(document({ title: 'What a DS does' }, roles))).toContain(
      'Write "Data scientist" or "Data steward".',
    );
    expect(seen(document({ title: 'What a PM does' }, others))).toBe('');
  });

  describe('of a document’s own', () => {
    const wording = {
      avoid: [
        { term: 'human resource', because: 'people are none.', instead: 'people' },
        { term: 'PM', because: 'readers from finance take it for a portfolio manager' },
        { term: 'C++ (old)', because: 'x' },
      ],
    };

    it('says why, and what to write', () => {
      expect(
        seen(
          document({ wording, title: 'One Human  Resource and another human resource' }, others),
        ),
      ).toBe(
        'wording/avoid title: warning: "human resource" is a word to avoid here: people are none. Write "people".',
      );
    });

    it('comes before ours', () => {
      expect(seen(cell('The PM', { wording }))).toBe(
        `wording/avoid ${at}: warning: "PM" is a word to avoid here: ` +
          'readers from finance take it for a portfolio manager. Write it in other words.',
      );
    });

    it('may hold any characters', () => {
      expect(seen(document({ wording, title: 'In C++ (old) style' }, others))).toContain(
        '"C++ (old)"',
      );
    });

    it('is the longest of those that begin alike', () => {
      const terms = ['human', 'human resource', 'human resource plan'];
      const avoid = terms.map((term) => ({ term, because: 'x' }));
      const title = 'Human resources, a human resource\nand a human';
      expect(seen(document({ wording: { avoid }, title }, others)).match(/"[^"]+"/g)).toEqual([
        '"human"',
        '"human resource"',
      ]);
    });

    it('is offered as a correction', () => {
      const { findings } = parseComparison(
        document({ wording, title: 'A human resource' }, others),
      );
      expect(findings).toMatchObject([
        { path: ['title'], found: 'human resource', allowed: ['people'], suggestion: 'people' },
      ]);
    });
  });
});

const words = (count: number): string => Array.from({ length: count }, () => 'words').join(' ');

describe('wording/long-cell', () => {
  const { most } = limits.cellWords;

  it('counts words', () => {
    expect(seen(cell(words(most)))).toBe('');
    expect(seen(cell(words(most + 1)))).toBe(
      `wording/long-cell ${at}: warning: The answer "${words(9).slice(0, 49)}…" has ${most + 1} words, ` +
        `and beyond ${most} nobody reads across. ` +
        'Keep what differs from the other roles; leave the rest to the responsibilities or another view.',
    );
  });

  it('counts them without marks, and each entry of a list by itself', () => {
    expect(seen(cell(`**${words(most)}**, *–* …`))).toBe('');
    expect(seen(cell({ list: [words(most), words(most)] }))).toBe('');
    expect(seen(cell({ list: ['a', words(most + 1)] }))).toContain(`${at}.list[1]`);
  });

  it('counts a word with an apostrophe once', () => {
    expect(seen(cell(Array.from({ length: most }, () => 'isn’t').join(' ')))).toBe('');
    expect(seen(cell(Array.from({ length: most + 1 }, () => 'isn’t').join(' ')))).toContain(
      'long-cell',
    );
  });

  it('counts in a language that nobody knows', () => {
    expect(seen({ ...cell(words(most + 1)), lang: 'en-a-bb-a-cc' })).toContain('long-cell');
  });

  it('counts as the language divides words', () => {
    const japanese = '私は製品の責任者です。'.repeat(most);
    const input = { ...cell(japanese), lang: 'ja' };
    expect(seen(input)).toMatch(/has \d{3} words/);
  });

  it('looks at the comparison table alone', () => {
    expect(seen(document({ summary: words(most + 1) }))).toBe('');
  });
});

describe('wording/long-list', () => {
  const { most } = limits.listItems;
  const list = (length: number): object => ({
    list: Array.from({ length }, (_, i) => `Entry ${i}`),
  });

  it('counts entries', () => {
    expect(seen(cell(list(most)))).toBe('');
    expect(seen(cell(list(most + 1)))).toBe(
      `wording/long-list ${at}.list: warning: The list has ${most + 1} entries, ` +
        `and beyond ${most} nobody takes it in at a glance. Keep the most telling, or make two aspects of it.`,
    );
  });
});

describe('wording/long-name', () => {
  const name = limits.nameCharacters.most;
  const title = limits.titleCharacters.most;

  it('counts the characters of names', () => {
    const role = (length: number): object[] => [{ id: 'a', name: '🜚'.repeat(length) }, ...others];
    expect(seen(document({}, role(name)))).toBe('');
    expect(seen(document({}, role(name + 1)))).toBe(
      `wording/long-name roles[0].name: warning: "${'🜚'.repeat(49)}…" has ${name + 1} characters, ` +
        `and beyond ${name} it breaks the head that it stands in. ` +
        'Shorten it; what is left out can stand in a summary or a lead.',
    );
  });

  it('leaves titles more room, and titles of sources all they need', () => {
    expect(seen(document({ title: 'x'.repeat(title) }))).toBe('');
    expect(seen(document({ title: 'x'.repeat(title + 1) }))).toContain('wording/long-name title');
    const sources = [{ id: 'book', title: 'x'.repeat(title + 1) }];
    expect(seen(cell({ text: 'x', sources: ['book'] }, { sources }))).toBe('');
  });
});

it('takes other limits from the document', () => {
  const tight = { wording: { limits: { cellWords: 3, listItems: 1, nameCharacters: 3 } } };
  expect(seen(cell({ list: ['one two three four', 'b'] }, tight)).split('\n')).toHaveLength(7);
  const loose = { wording: { limits: { cellWords: 100 } } };
  expect(seen(cell(words(100), loose))).toBe('');
});
