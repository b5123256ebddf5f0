import { describe, expect, it } from 'vitest';
import { type Comparison, parseComparison } from '../../src/model/index.js';
import { comparison as shipped } from '../fixtures/examples.js';

const roles = [
  { id: 'designer', name: 'Designer' },
  { id: 'researcher', name: 'Researcher' },
];
const head = { id: 'a', lang: 'en', title: 'A', roles };

function codes(document: object): string[][] {
  return parseComparison(document).findings.map(({ code, path }) => [code, path.join('.')]);
}

describe('a block that is broken in one place', () => {
  it('is still looked at everywhere else', () => {
    const activities = [
      { id: 'ask', name: 'Ask <b>users</b>', assignments: { designer: 'accountable' } },
      { id: 'draw', name: 'Draw', assignments: { designer: 'rezponsible', boss: 'accountable' } },
    ];
    const parties = [{ role: 'designer' }, { role: 'researcher' }];
    const found = codes({
      ...head,
      raci: { parties, groups: [{ id: 'work', name: 'Work', activities }] },
    });
    expect(found.map(([code]) => code)).toEqual(
      expect.arrayContaining([
        'text/html',
        'raci/count',
        'reference/assignment',
        'reference/party',
      ]),
    );
    expect(found.map(([, path]) => path)).toEqual(
      expect.arrayContaining([
        'raci.groups.0.activities.0.name',
        'raci.groups.0.activities.0.assignments',
        'raci.groups.0.activities.1.assignments.designer.0',
        'raci.groups.0.activities.1.assignments.boss',
      ]),
    );
  });

  it('reads a misspelt field by the name it was meant to have', () => {
    const aspects = [{ id: 'x', nmae: 'X', cells: { designer: 'a', reseacher: 'b' } }];
    const found = codes({ ...head, comparison: { groups: [{ id: 'g', name: 'G', aspects }] } });
    const paths = found.map(([, path]) => path);
    expect(paths).toContain('comparison.groups.0.aspects.0.nmae');
    expect(paths).toContain('comparison.groups.0.aspects.0.cells.reseacher');
  });

  it('keeps a field beside a misspelt one of its name', () => {
    const cells = { designer: 'a', reseacher: 'b' };
    const aspects = [{ id: 'x', name: 'X', cells, cels: { designer: 'a', researcher: 'b' } }];
    const found = codes({ ...head, comparison: { groups: [{ id: 'g', name: 'G', aspects }] } });
    const paths = found.map(([, path]) => path);
    expect(paths).toContain('comparison.groups.0.aspects.0.cels');
    expect(paths).toContain('comparison.groups.0.aspects.0.cells.reseacher');
  });

  it('is handed on as it was written', () => {
    const groups = [{ id: 'g', name: '<b>', aspects: [{ id: 'x', name: 'X', shared: '**a**' }] }];
    const result = parseComparison({ ...head, comparison: { groups } });
    expect(result.comparison?.comparison).toEqual({ groups });
  });
});

describe('a value of the wrong kind', () => {
  const cell = (product: unknown): object => {
    const cells = { designer: product, researcher: { text: 'b', sources: ['book'] } };
    const aspects = [
      { id: 'x', name: 'X', cells },
      { id: 'x', name: 'Y', shared: { text: 'a', sources: ['bok'] } },
    ];
    const sources = [{ id: 'book', title: 'A book' }];
    return { ...head, sources, comparison: { groups: [{ id: 'g', name: 'G', aspects }] } };
  };
  const at = 'comparison.groups.0.aspects';
  // What the rules find elsewhere in the block, and would not if it were left unread.
  const elsewhere = [
    ['id/duplicate', `${at}.1.id`],
    ['reference/source', `${at}.1.shared.sources.0.source`],
  ];

  it.each<[string, unknown, string[], string]>([
    [
      'one word for a list',
      { text: 'a', sources: 'book' },
      ['value/type', `${at}.0.cells.designer.sources`],
      '"sources" is the text "book", but a list belongs here. In brackets it is a list of one: [book].',
    ],
    [
      'a number for text',
      7,
      ['value/type', `${at}.0.cells.designer`],
      '"designer" is the number 7, but text belongs here. In quotes it is text: \'7\'.',
    ],
    [
      'true for text',
      true,
      ['value/type', `${at}.0.cells.designer`],
      '"designer" is the value true, but text belongs here. In quotes it is text: \'true\'.',
    ],
    [
      'fields for a list',
      { text: 'a', sources: { source: 'book' } },
      ['value/type', `${at}.0.cells.designer.sources`],
      '"sources" is a set of fields, but a list belongs here. ' +
        'Make it the entry of a list, with "- " before its first field.',
    ],
  ])('%s hides nothing else', (_, product, expected, message) => {
    expect(codes(cell(product))).toEqual([expected, ...elsewhere]);
    expect(parseComparison(cell(product)).findings[0]?.message).toBe(message);
  });

  it('in the head hides nothing of the head', () => {
    const document = { ...head, lang: 'english, please', summary: { text: 'x', sources: ['bok'] } };
    expect(codes({ ...document, sources: [{ id: 'book', title: 'A book' }] })).toEqual([
      ['lang/format', 'lang'],
      ['reference/source', 'summary.sources.0.source'],
    ]);
  });
});

describe('a refused id of a role', () => {
  const { translations: _, ...document } = shipped;
  const renamed = (id: string | undefined): Comparison => {
    const [first, second] = structuredClone(document.roles);
    return { ...document, roles: [first, { ...second, id }] } as unknown as Comparison;
  };

  it.each([
    'constructor',
    'Project Manager',
    '__proto__',
    'toString',
    '',
    'ä'.repeat(300),
    undefined,
  ])('is named as its author wrote it, and nothing in its place: %j', (id) => {
    const { findings } = parseComparison(renamed(id));
    const said = findings.flatMap(({ message, path, found = '', related = [] }) => [
      message,
      path.join('.'),
      found,
      ...related.map(({ note }) => note),
    ]);
    expect(said.filter((words) => /"x"|\bx"|\.x$|^x$/.test(words))).toEqual([]);
    if (id) expect(said.some((words) => words.includes(`"${id.slice(0, 20)}`))).toBe(true);
  });

  it('is the same id wherever it is used, so nothing else is said', () => {
    const everywhere = JSON.stringify(document).replaceAll(
      '"project-manager"',
      '"Project_Manager"',
    );
    const { findings } = parseComparison(JSON.parse(everywhere));
    expect(findings.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['id/format', 'roles.1.id'],
    ]);
  });
});
