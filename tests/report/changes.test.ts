import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Change, ChangeSide } from '../../src/model/diff/types.js';
import { humanChanges } from '../../src/report/changes/human.js';
import { jsonChanges } from '../../src/report/changes/json.js';
import { markdownChanges } from '../../src/report/changes/markdown.js';

const side = (text: string, trail: readonly string[]): ChangeSide => ({
  path: [],
  trail,
  text,
  value: text,
  texts: [],
});

const goal = ['Purpose', 'Goal', 'Designer'];
const budget = ['Purpose', 'Budget'];

const changes: readonly Change[] = [
  {
    kind: 'changed',
    block: 'comparison',
    idPath: 'comparison.groups.purpose.aspects.goal.cells.designer',
    trail: goal,
    field: 'text',
    before: side('Draw', goal),
    after: side('Draw ```well```\nand often', goal),
  },
  {
    kind: 'changed',
    block: 'comparison',
    idPath: 'comparison.groups.purpose.aspects.goal.cells.designer',
    trail: goal,
    field: 'sources',
    before: side('handbook', goal),
    after: side('handbook, survey', goal),
  },
  {
    kind: 'moved',
    block: 'comparison',
    idPath: 'comparison.groups.money.aspects.budget',
    trail: ['Money', 'Budget'],
    before: side('Budget', budget),
    after: side('Budget', ['Money', 'Budget']),
  },
  {
    kind: 'added',
    block: 'raci',
    idPath: 'raci.parties.sponsor',
    trail: ['Sponsor'],
    after: side('Sponsor', ['Sponsor']),
  },
  {
    kind: 'removed',
    block: 'raci',
    idPath: 'raci.parties.boss',
    trail: ['Boss'],
    before: side('\u001b[31mBoss', ['Boss']),
  },
];

const SUMMARY = '5 changes: 1 added, 1 removed, 2 changed, 1 moved';

describe('what changed, for people', () => {
  const report = humanChanges(changes);

  it('stands under the part of the document that it is in, with names and ids', () => {
    const lines = report.split('\n');
    expect(lines.filter((line) => /^\w/.test(line))).toEqual(['comparison', 'raci', SUMMARY]);
    expect(lines).toContain(
      '  Purpose › Goal › Designer  changed  comparison.groups.purpose.aspects.goal.cells.designer',
    );
  });

  it('shows what was and what is', () => {
    expect(report).toContain('    - Draw\n    + Draw ```well``` and often\n');
    expect(report).toContain('    - in Purpose\n    + in Money\n');
    expect(report).toContain('    + Sponsor\n');
    expect(report).toContain('    - ␛[31mBoss\n');
  });

  it('says all that changed about one thing in one place', () => {
    expect(report.match(/Purpose › Goal › Designer/g)).toHaveLength(1);
    expect(report).toContain(
      ' often\n    - sources: handbook\n    + sources: handbook, survey\n\n',
    );
  });

  it('has the same words in colour', () => {
    const coloured = humanChanges(changes, { colour: true });
    expect(coloured).not.toBe(report);
    expect(stripVTControlCharacters(coloured)).toBe(report);
  });

  it('says so if there is nothing', () => {
    expect(humanChanges([])).toBe('Nothing changed');
  });
});

describe('what changed, in Markdown', () => {
  const report = markdownChanges(changes);

  it('begins with the counts, and has a heading for each part', () => {
    expect(report.startsWith(`**${SUMMARY}**\n\n## comparison\n\n`)).toBe(true);
    expect(report).toContain('\n\n## raci\n\n');
  });

  it('keeps every text in a block of code that it cannot end', () => {
    const blocks = [...report.matchAll(/^(`{3,})diff\n([\s\S]*?)\n\1$/gm)].map(
      ([, , text]) => text,
    );
    expect(blocks).toHaveLength(4);
    expect(blocks[0]).toBe(
      [
        '@@ Purpose › Goal › Designer @@ comparison.groups.purpose.aspects.goal.cells.designer',
        '- Draw',
        '+ Draw ```well``` and often',
        '- sources: handbook',
        '+ sources: handbook, survey',
      ].join('\n'),
    );
  });
});

describe('what changed, for programs', () => {
  it('is every change as it is, and the counts', () => {
    expect(JSON.parse(jsonChanges(changes))).toEqual({
      added: 1,
      removed: 1,
      changed: 2,
      moved: 1,
      changes: JSON.parse(JSON.stringify(changes)),
    });
  });
});
