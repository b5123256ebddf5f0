import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SkillsOverlap } from '../../src/components/skills-overlap/index.js';
import { ToolList } from '../../src/components/tool-list/index.js';
import type { Comparison } from '../../src/model/index.js';
import { fiveRoleSkills, threeRoleSkills } from '../../stories/documents/skills.js';
import { comparison } from '../fixtures/examples.js';
import { headingLevels, readMarkup, valuesOf, visibleText } from '../fixtures/markup.js';

const draw = (document: Comparison) =>
  renderToStaticMarkup(<SkillsOverlap comparison={document} />);

/** Each heading with the texts of the list below it. */
const lists = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<h3[^>]*>(.*?)<\/h3>(<ul.*?<\/ul>|<p.*?<\/p>)/g)].map(
      ([, name = '', list = '']) => [
        name,
        (list.match(/<li.*?<\/li>|<p.*?<\/p>/g) ?? []).map((item) =>
          readMarkup(item.replace(/<sup.*?<\/sup>/g, '')).text.trim(),
        ),
      ],
    ),
  );

const numbers = (html: string) =>
  [...html.matchAll(/<text[^>]*>(\d+)</g)].map(([, n]) => Number(n));

describe('skills of two roles', () => {
  const html = draw(comparison);

  it('stand in three lists, with what both have in the middle', () => {
    const found = lists(html);
    expect(Object.keys(found)).toEqual([
      'Product manager’s own',
      'Shared by both',
      'Project manager’s own',
    ]);
    expect(found['Shared by both']).toContain('Leadership');
    expect(found['Product manager’s own']).toContain('Innovation');
    expect(Object.values(found).map((list) => list.length)).toEqual([5, 6, 6]);
  });

  it('are counted by the figure, which assistive technology passes over', () => {
    expect(numbers(html)).toEqual([5, 6, 6]);
    expect(html).toMatch(/<svg[^>]* aria-hidden="true"/);
  });

  it('move to the middle once the other role has them, too', () => {
    const items = (comparison.skills?.items ?? []).map((item) =>
      item.id === 'innovation' ? { ...item, roles: ['product-manager', 'project-manager'] } : item,
    );
    const changed = draw({ ...comparison, skills: { items } });
    expect(numbers(changed)).toEqual([4, 6, 7]);
    expect(lists(changed)['Shared by both']).toContain('Innovation');
  });

  it('say so in words where a role has none of its own, and draw no circle of nothing', () => {
    const only = { id: 'one', name: 'One', roles: ['project-manager'] };
    const alone = draw({ ...comparison, skills: { items: [only] } });
    expect(lists(alone)['Product manager’s own']).toEqual(['none named']);
    expect(alone).not.toContain('<svg');
  });

  it('are shown where they belong to nobody in the document', () => {
    const stray = { id: 'stray', name: 'Stray', roles: ['nobody'] };
    const items = [...(comparison.skills?.items ?? []), stray];
    expect(lists(draw({ ...comparison, skills: { items } }))['Of others']).toEqual(['Stray']);
  });
});

it('leaves a number out where its part of the figure is too small for it', () => {
  const items = Array.from({ length: 61 }, (_, index) => ({
    id: `skill-${index}`,
    name: `Skill ${index}`,
    roles: index ? ['product-manager', 'project-manager'] : ['product-manager'],
  }));
  expect(numbers(draw({ ...comparison, skills: { items } }))).toEqual([60]);
});

it('gives three roles a list for each that has any, for pairs and for all', () => {
  const html = draw(threeRoleSkills);
  expect(lists(html)).toEqual({
    'Product manager’s own': ['Product vision'],
    'Project manager’s own': ['Attention to detail'],
    'Programme manager’s own': ['Benefits management across several projects'],
    'Shared by all': ['Communication'],
    'Shared by Project manager and Programme manager': ['Scheduling'],
    'Shared by Product manager and Programme manager': ['Strategy'],
  });
});

it('draws three roles as circles where these can be in proportion, and not otherwise', () => {
  const html = draw(threeRoleSkills);
  expect(html.match(/<circle[^>]* data-role="3"/g)).toHaveLength(1);
  expect(numbers(html)).toEqual([1, 1, 1, 1, 1, 1]);
  // Nothing stands between them for the part that is empty.
  expect(html.match(/<svg.*?<\/svg>/)?.[0].replace(/<[^>]*>/g, '')).toBe('111111');
  const items = threeRoleSkills.skills?.items.flatMap((item) =>
    item.roles.length === 2
      ? [1, 2, 3, 4, 5].map((nth) => ({ ...item, id: `${item.id}-${nth}` }))
      : item,
  );
  const lopsided = draw({ ...threeRoleSkills, skills: { items: items ?? [] } });
  expect(Object.keys(lists(lopsided))).toEqual(Object.keys(lists(html)));
  expect(lopsided).not.toContain('<svg');
});

describe('skills of five roles', () => {
  const html = draw(fiveRoleSkills);

  it('are a table that says in each cell whether the role has it', () => {
    const [row = ''] = /<tr[^>]*-strategy".*?<\/tr>/.exec(html) ?? [];
    expect([...row.matchAll(/<td.*?<\/td>/g)].map(([cell]) => readMarkup(cell).text)).toEqual([
      'has it',
      'does not have it',
      'has it',
      'does not have it',
      'does not have it',
    ]);
  });

  it('are grouped by how many share them', () => {
    const groups = [...html.matchAll(/scope="rowgroup"[^>]*>(.*?)<\/th>/g)].map(([, name]) => name);
    expect(groups).toEqual(['Shared by all', 'Shared by some', 'One role’s own']);
  });
});

describe('tools', () => {
  const html = renderToStaticMarkup(<ToolList comparison={comparison} />);

  it('are lists like skills, without a figure', () => {
    expect(lists(html)['Product manager’s own']).toEqual(['Google Analytics', 'Mixpanel']);
    expect(lists(html)['Project manager’s own']).toEqual(['none named']);
    expect(html).not.toContain('<svg');
    expect(headingLevels(html)).toEqual([2, 3, 3, 3]);
  });

  it('lead to their address, unless it would run something', () => {
    const items = ['https://example.org/board', 'javascript:alert(1)'].map((url, index) => ({
      id: `tool-${index}`,
      name: `Tool ${index}`,
      kind: index ? ('framework' as const) : ('tool' as const),
      roles: ['product-manager'],
      url,
    }));
    const linked = renderToStaticMarkup(
      <ToolList comparison={{ ...comparison, tools: { items } }} />,
    );
    expect(valuesOf(linked, 'href')).toEqual(['https://example.org/board']);
    expect(visibleText(linked)).toContain('Tool 1 framework');
  });
});
