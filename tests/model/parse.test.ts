import { describe, expect, it } from 'vitest';
import { defineComparison, formatFinding, parseComparison } from '../../src/model/index.js';
import { found, messages, soundDocument, withValue } from './fixtures.js';

const cell = ['comparison', 'groups', 0, 'aspects', 0, 'cells', 'product'];
const activity = ['raci', 'groups', 0, 'activities', 1];

describe('a sound document', () => {
  it('is a comparison without findings', () => {
    const result = parseComparison(soundDocument());
    expect(result.findings).toEqual([]);
    expect(result.ok).toBe(true);
  });

  it('comes out the same when it is read again', () => {
    const once = parseComparison(soundDocument());
    const twice = parseComparison(once.comparison);
    expect(twice).toEqual(once);
    expect(parseComparison(JSON.parse(JSON.stringify(once.comparison)))).toEqual(once);
  });

  it('keeps bare text as a string and marked text as runs', () => {
    const { comparison } = parseComparison(soundDocument());
    expect(comparison?.summary).toEqual({ text: 'What each does' });
    expect(comparison?.roles[0]?.definition).toEqual([
      { text: ['Owns the ', { strong: ['product'] }] },
    ]);
    expect(comparison?.raci?.groups[0]?.activities[0]?.assignments).toEqual({
      product: ['responsible', 'accountable'],
      design: ['consulted'],
    });
  });

  it('does not change what it was given', () => {
    const document = soundDocument();
    parseComparison(document);
    expect(document).toEqual(soundDocument());
  });
});

describe('bad input', () => {
  it.each<[string, unknown, [string, string, string?][]]>([
    ['an unknown field', withValue(['sumary'], 'x'), [['key/unknown', 'sumary', 'summary']]],
    [
      'a mistyped field is not also missing',
      withValue(['roles', 1], { id: 'project', nmae: 'Project manager' }),
      [['key/unknown', 'roles.1.nmae', 'name']],
    ],
    [
      'two unknown fields',
      withValue(['edition'], { updatd: '2024', zzzzzz: 1 }),
      [
        ['key/unknown', 'edition.updatd', 'updated'],
        ['key/unknown', 'edition.zzzzzz'],
      ],
    ],
    ['a missing field', withValue(['title'], undefined), [['key/missing', 'title']]],
    ['an empty field', withValue(['title'], null), [['value/empty', 'title']]],
    [
      'a number for text',
      withValue(['sources', 0, 'published'], 2024),
      [['value/type', 'sources.0.published', "'2024'"]],
    ],
    ['a list for fields', withValue(['comparison'], []), [['value/type', 'comparison']]],
    [
      'a list of cells',
      withValue(cell.slice(0, -1), ['a']),
      [['value/type', 'comparison.groups.0.aspects.0.cells']],
    ],
    [
      'an id with capitals',
      withValue(['sources'], [{ id: 'My Book', title: 'x' }]),
      [
        ['id/format', 'sources.0.id'],
        ...[
          'comparison.groups.0.aspects.0.cells.product.sources.0.source',
          'comparison.groups.0.aspects.0.cells.project.list.1.sources.0.source',
          'comparison.groups.0.aspects.2.shared.disagree.1.sources.0.source',
        ].map((path): [string, string] => ['reference/source', path]),
      ],
    ],
    ['a wrong language', withValue(['lang'], 'english, please'), [['lang/format', 'lang']]],
    [
      'a wrong date',
      withValue(['sources', 0, 'read'], '12/01/2024'),
      [['date/format', 'sources.0.read']],
    ],
    [
      'a `javascript:` link',
      withValue(['sources', 0, 'url'], 'javascript:alert(1)'),
      [['text/link', 'sources.0.url']],
    ],
    [
      'a `javascript:` link in text',
      withValue(cell, '[x](javascript:alert(1))'),
      [['text/link', cell.join('.')]],
    ],
    [
      'a `data:` link in a list',
      withValue([...cell.slice(0, -1), 'project', 'list', 0], '[x](data:text/html,x)'),
      [['text/link', 'comparison.groups.0.aspects.0.cells.project.list.0']],
    ],
    [
      'a link in runs',
      withValue(cell, [{ link: ['x'], href: 'vbscript:x' }]),
      [['text/link', `${cell.join('.')}.0.href`]],
    ],
    ['HTML in text', withValue(cell, 'Some <b>value</b>'), [['text/html', cell.join('.')]]],
    [
      'HTML in a name',
      withValue(['roles', 0, 'name'], '<img src=x>'),
      [['text/html', 'roles.0.name']],
    ],
    ['an empty text', withValue(['summary'], '  '), [['text/empty', 'summary']]],
    [
      'a list of texts in place of one',
      withValue(cell, ['Time', 'Budget']),
      [['text/list', cell.join('.')]],
    ],
    [
      'one role',
      {
        ...soundDocument(),
        roles: [{ id: 'product', name: 'P' }],
        comparison: undefined,
        lifecycles: undefined,
        raci: undefined,
        responsibilities: undefined,
      },
      [['roles/few', 'roles']],
    ],
    [
      'a block with no groups',
      withValue(['comparison', 'groups'], []),
      [['list/empty', 'comparison.groups']],
    ],
    ['a block with nothing', withValue(['raci'], null), [['value/empty', 'raci']]],
    [
      'no responsibilities',
      withValue(['responsibilities', 'roles'], {}),
      [['list/empty', 'responsibilities.roles']],
    ],
    [
      'one claim that disagrees',
      withValue(cell, { disagree: ['Alone'] }),
      [['list/short', `${cell.join('.')}.disagree`]],
    ],
    [
      'a wrong word in the answer',
      withValue(cell, { answer: 'yess' }),
      [['value/word', `${cell.join('.')}.answer`, 'yes']],
    ],
    [
      'a wrong basis',
      withValue([...cell, 'basis'], 'quotet'),
      [['value/word', `${cell.join('.')}.basis`, 'quoted']],
    ],
    [
      'an unknown field in a listing cell',
      withValue(cell, { list: ['a'], lst: 1 }),
      [['key/unknown', `${cell.join('.')}.lst`, 'list']],
    ],
    [
      'a mistyped kind of cell',
      withValue(cell, { notAplicable: 'x' }),
      [['key/unknown', `${cell.join('.')}.notAplicable`, 'notApplicable']],
    ],
    [
      'a mistyped assignment',
      withValue([...activity, 'assignments', 'project'], 'rezponsible'),
      [
        ['raci/count', 'raci.groups.0.activities.1.assignments'],
        ['reference/assignment', 'raci.groups.0.activities.1.assignments.project.0', 'responsible'],
      ],
    ],
    [
      'a letter for an assignment',
      withValue([...activity, 'assignments', 'design'], 'i'),
      [['reference/assignment', 'raci.groups.0.activities.1.assignments.design.0', 'informed']],
    ],
    [
      'a scheme that is not known',
      withValue(['raci', 'scheme'], 'racy'),
      [['value/word', 'raci.scheme', 'raci']],
    ],
    ['another version', withValue(['rolewise'], 2), [['version/unknown', 'rolewise']]],
    ['a cell missing for a role', withValue(cell, undefined), [['aspect/cells', cell.join('.')]]],
  ])('%s', (_, input, expected) => {
    const result = parseComparison(input);
    expect(found(input)).toEqual(expected);
    expect(result.ok).toBe(false);
    // Every code of the schemas has a sentence: none reaches an author bare.
    for (const { message } of result.findings) expect(message).toMatch(/^.{15,}[.)]$/su);
  });

  it('says which version it reads and stops there', () => {
    const result = parseComparison({ rolewise: '2', whatever: true });
    expect(result.findings).toHaveLength(1);
    expect(messages(result)).toContain('reads version 1');
    expect(result.comparison).toBeUndefined();
  });

  it('names everything at once, in the order of the document', () => {
    const document = withValue(cell, { answer: 'maybe' });
    Object.assign(document as object, { title: '', lang: '?', zebra: 1 });
    expect(found(document).map(([code]) => code)).toEqual([
      'lang/format',
      'text/empty',
      'value/word',
      'key/unknown',
    ]);
  });

  it('gives the names that are allowed', () => {
    const [finding] = parseComparison(withValue(cell, { answer: 'maybe' })).findings;
    expect(finding).toMatchObject({ found: 'maybe', allowed: ['yes', 'partial', 'no'] });
    expect(finding?.message).toBe(
      '"maybe" is not a word that is known here. Write one of: yes, partial, no.',
    );
  });

  it('writes a finding on one line', () => {
    const [finding] = parseComparison(withValue(['lang'], '?')).findings;
    if (!finding) throw new Error('nothing was found');
    expect(formatFinding({ ...finding, place: { file: 'a.yaml', line: 3, column: 7 } })).toBe(
      'a.yaml:3:7 lang: "?" is not a language tag. Write a BCP 47 tag such as "en" or "pt-BR".',
    );
  });
});

describe('a broken block', () => {
  const broken = parseComparison(withValue(cell, 7));

  it('leaves the others whole', () => {
    expect(broken.ok).toBe(false);
    expect(broken.comparison?.raci?.scheme.name).toBe('RACI');
    expect(broken.comparison?.lifecycles).toBeDefined();
  });

  it('stands as it was written', () => {
    expect(broken.comparison?.comparison).toEqual(
      Reflect.get(Object(withValue(cell, 7)), 'comparison'),
    );
  });

  it('does not hide what is wrong in the others', () => {
    const document = withValue(cell, 7);
    Object.assign(document as object, {
      raci: Reflect.get(Object(withValue(['raci', 'parties', 0, 'role'], 'prodct')), 'raci'),
    });
    expect(found(document)).toEqual([
      ['value/type', cell.join('.'), "'7'"],
      ['reference/role', 'raci.parties.0.role', 'product'],
      ['reference/party', 'raci.groups.0.activities.0.assignments.product', 'prodct'],
      ['reference/party', 'raci.groups.0.activities.1.assignments.product', 'prodct'],
    ]);
  });

  it('whose roles are broken says nothing about references to them', () => {
    expect(found(withValue(['roles', 0, 'id'], 7))).toEqual([['value/type', 'roles.0.id', "'7'"]]);
  });
});

describe('defineComparison', () => {
  it('throws with all findings', () => {
    const define = (): unknown =>
      defineComparison({
        id: 'Bad Id',
        lang: 'en',
        title: '<b>x</b>',
        roles: [
          { id: 'a', name: 'A' },
          { id: 'b', name: 'B' },
        ],
      });
    expect(define).toThrow(/2 findings\.\n {2}id: .+\n {2}title: /);
  });
});

describe('messages', () => {
  it.each<[string, unknown, string]>([
    [
      'a missing field, with what it is for',
      withValue(['lifecycles', 'cycles', 0, 'kind'], undefined),
      '"kind" is missing, and it is needed here. Add it: continuous: comes round again; finite: ends.',
    ],
    [
      'the fields of what belongs there',
      withValue(['comparison'], []),
      '"comparison" is a list, but a set of fields (title, lead, groups) belongs here.',
    ],
    [
      'an entry of a list by its position',
      withValue(['raci', 'groups', 1], 'start'),
      'Entry 2 of "groups" is the text "start", but a set of fields (id, name, activities) belongs here.',
    ],
    [
      'a number, as the beginning of a sentence',
      withValue(['wording'], { limits: { cellWords: 1.5 } }),
      'The number 1.5 is not a whole number. Write one.',
    ],
  ])('name %s', (_, input, message) => {
    expect(messages(parseComparison(input))).toBe(message);
  });
});
