import { describe, expect, it } from 'vitest';
import { parseComparison } from '../../src/model/index.js';

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

  it('is handed on as it was written', () => {
    const groups = [{ id: 'g', name: '<b>', aspects: [{ id: 'x', name: 'X', shared: '**a**' }] }];
    const result = parseComparison({ ...head, comparison: { groups } });
    expect(result.comparison?.comparison).toEqual({ groups });
  });
});
