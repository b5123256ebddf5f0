import { describe, expect, it } from 'vitest';
import { checkComparison, parseComparison } from '../../../src/model/index.js';
import { soundDocument, withValue } from '../fixtures.js';
import { seen } from './seen.js';

const cells = ['comparison', 'groups', 0, 'aspects', 0, 'cells'];

describe('reference/role', () => {
  it('says where the role is missing, and which one was most likely meant', () => {
    expect(seen(withValue([...cells, 'projekt'], 'x'))).toBe(
      'reference/role comparison.groups[0].aspects[0].cells.projekt: "projekt" is not a role of this document, ' +
        'so no column can show this cell of "Goal". Write "project" instead.',
    );
  });

  it.each<[string, readonly (string | number)[], unknown, string]>([
    [
      'a life cycle',
      ['lifecycles', 'cycles', 0, 'role'],
      'produkt',
      'lifecycles.cycles[0].role: "produkt"',
    ],
    ['a party', ['raci', 'parties', 3], { role: 'desing' }, 'raci.parties[3].role: "desing"'],
    [
      'a card',
      ['responsibilities', 'roles', 'projct'],
      { groups: [{ id: 'x', name: 'X', items: ['x'] }] },
      'responsibilities.roles.projct: "projct"',
    ],
  ])('looks at %s', (_, path, value, expected) => {
    expect(seen(withValue(path, value))).toContain(`reference/role ${expected} is not a role`);
  });
});

describe('reference/source', () => {
  it('says what readers miss', () => {
    expect(seen(withValue([...cells, 'product', 'sources'], ['boko']))).toBe(
      'reference/source comparison.groups[0].aspects[0].cells.product.sources[0].source: ' +
        '"boko" is not a source of this document, so readers cannot see who states this. Write "book" instead.',
    );
  });

  it.each<[string, readonly (string | number)[], unknown, string]>([
    [
      'an entry of a list',
      [...cells, 'project', 'list', 1, 'sources'],
      [{ source: 'else', locator: 'p. 3' }],
      'cells.project.list[1].sources[0].source',
    ],
    ['the head', ['summary'], { text: 'x', sources: ['else'] }, 'summary.sources[0].source'],
    [
      'an activity',
      ['raci', 'groups', 0, 'activities', 0, 'sources'],
      ['book', 'else'],
      'activities[0].sources[1].source',
    ],
    [
      'a responsibility',
      ['responsibilities', 'roles', 'product', 'groups', 0, 'items', 0],
      { text: 'x', sources: ['else'] },
      'items[0].sources[0].source',
    ],
    [
      'a return',
      ['lifecycles', 'cycles', 0, 'returns', 'sources'],
      ['else'],
      'returns.sources[0].source',
    ],
  ])('looks at %s', (_, path, value, place) => {
    expect(seen(withValue(path, value))).toContain(`${place}: "else" is not a source`);
  });
});

describe('reference/stage', () => {
  it('says which stage was most likely meant', () => {
    expect(seen(withValue(['raci', 'groups', 0, 'activities', 0, 'stage'], 'discvoery'))).toContain(
      'reference/stage raci.groups[0].activities[0].stage: "discvoery" is not a stage of a life cycle of this document, ' +
        'so nobody can see when "Set the roadmap" happens. Write "discovery" instead.',
    );
  });
});

it('says what there is where no name is near', () => {
  expect(seen(withValue(['lifecycles', 'cycles', 0, 'role'], 'sponsor'))).toContain(
    'Write one of: product, project.',
  );
});

it('says nothing about references to what is too broken to know', () => {
  expect(seen(withValue(['roles', 0, 'id'], 7))).not.toContain('reference/role');
});

it('takes a misspelt part for what it was meant to be', () => {
  const { sources, ...rest } = soundDocument();
  expect(seen({ ...rest, soruces: sources })).toBe(
    'key/unknown soruces: "soruces" is not a field that can stand here, so nothing would show it. ' +
      'Write "sources" instead.',
  );
  const { title, ...untitled } = soundDocument();
  expect(seen({ ...untitled, titel: title }).split('\n')).toHaveLength(1);
});

describe('checkComparison', () => {
  it('checks a comparison whose blocks were put together by hand', () => {
    const { comparison } = parseComparison(soundDocument());
    if (!comparison) throw new Error('the sound document did not parse');
    const findings = checkComparison({ ...comparison, sources: [] });
    expect(findings.map(({ code }) => code)).toEqual(Array(3).fill('reference/source'));
  });

  it('throws on no broken document that was handed on', () => {
    const { comparison } = parseComparison(withValue(['raci', 'groups'], 7));
    if (!comparison) throw new Error('the document has no head');
    expect(checkComparison(comparison).map(({ code }) => code)).toContain('value/type');
  });
});
