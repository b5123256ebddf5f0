import { describe, expect, it } from 'vitest';
import { type Comparison, type Finding, parseComparison } from '../../../src/model/index.js';
import { comparison as shipped } from '../../fixtures/examples.js';

// biome-ignore lint/suspicious/noExplicitAny: edits reach into a document at any depth.
type Json = Record<string, any>;

/** What is found in the shipped comparison after somebody has edited it. */
function foundAfter(edit: (draft: Json) => void) {
  const { translations: _, ...draft } = structuredClone(shipped);
  edit(draft);
  return parseComparison(draft);
}

const ofRoles = (findings: readonly Finding[]) =>
  findings.filter(({ code }) => code === 'reference/role');
const mistype = (draft: Json) => {
  draft.roles[1].id = 'projct';
};

describe('a role whose own id is mistyped', () => {
  const { ok, comparison, findings } = foundAfter(mistype);

  it('is told once, where the id stands, with what to write and how many places say so', () => {
    const [finding] = findings;
    expect(findings.length).toBe(1);
    expect(finding).toMatchObject({
      code: 'reference/role',
      severity: 'error',
      path: ['roles', 1, 'id'],
      found: 'projct',
      suggestion: 'project-manager',
    });
    const everywhere = JSON.stringify(shipped).split('"project-manager"').length - 1;
    const [, count] = /(\d+) places refer to "project-manager"/.exec(finding?.message ?? '') ?? [];
    expect(Number(count)).toBeGreaterThan(30);
    expect(Number(count)).toBeLessThan(everywhere);
  });

  it('leads to the first place in each block', () => {
    const related = findings[0]?.related ?? [];
    const blocks = related.map(({ path: [block] }) => block);
    expect(blocks).toEqual([...new Set(blocks)]);
    expect(blocks).toEqual(expect.arrayContaining(['comparison', 'raci', 'skills', 'takeaways']));
    expect(related[0]?.note).toMatch(/^refers to "project-manager", the first of \d+ places in/);
  });

  it('is an error all the same, and no block that names it is drawn as if nothing were wrong', () => {
    expect(ok).toBe(false);
    for (const block of ['comparison', 'raci', 'skills', 'takeaways'] as const) {
      expect(comparison?.[block]).toMatchObject({
        broken: expect.stringContaining('project-manager'),
      });
    }
    expect(comparison?.faq).not.toHaveProperty('broken');
  });

  it('hides nothing else that is wrong', () => {
    const result = foundAfter((draft) => {
      mistype(draft);
      draft.skills.items[0].roles = ['product-manager', 'prodct-manager'];
      delete draft.comparison.groups[0].aspects[0].cells['project-manager'];
      draft.faq.items[0].answer[0].sources = [{ source: 'nowhere' }];
    });
    expect(result.findings.map(({ code, path }) => [code, path.join('.')])).toEqual(
      expect.arrayContaining([
        ['reference/role', 'roles.1.id'],
        ['reference/role', 'skills.items.0.roles.1'],
        ['aspect/cells', 'comparison.groups.0.aspects.0.cells.project-manager'],
        ['reference/source', 'faq.items.0.answer.0.sources.0.source'],
      ]),
    );
  });

  it.each(['off', 'warning'] as const)(
    'takes no errors away where references to roles are set to %s',
    (severity) => {
      const { translations: _, ...draft } = structuredClone(shipped) as Json;
      mistype(draft);
      const result = parseComparison(draft, { rules: { 'reference/role': severity } });
      expect(result.findings.filter(({ code }) => code === 'aspect/cells').length).toBeGreaterThan(
        10,
      );
      expect(result.ok).toBe(false);
    },
  );
});

describe('each place is told by itself', () => {
  const places = (edit: (draft: Json) => void) => {
    const found = ofRoles(foundAfter(edit).findings);
    expect(found.map(({ path }) => path[0])).not.toContain('roles');
    return found.length;
  };

  it('where something refers to each role', () => {
    const count = places((draft) => {
      mistype(draft);
      draft.skills.items[0].roles = ['projct'];
    });
    expect(count).toBeGreaterThan(30);
  });

  it('where nothing refers to two roles', () => {
    const count = places((draft) => {
      mistype(draft);
      draft.roles.push({ id: 'designer', name: 'Designer' });
    });
    expect(count).toBeGreaterThan(30);
  });

  it('where many refer to two roles that there are not', () => {
    const count = places((draft) => {
      mistype(draft);
      for (const { roles } of draft.skills.items) roles.push('sponsor');
    });
    expect(count).toBeGreaterThan(40);
  });

  it('where few refer to it', () => {
    const { findings } = parseComparison({
      id: 'a',
      lang: 'en',
      title: 'A',
      roles: [
        { id: 'designer', name: 'Designer' },
        { id: 'reseacher', name: 'Researcher' },
      ],
      basis: 'derived',
      takeaways: { items: [{ text: 'A', roles: ['designer', 'researcher'] }] },
    } satisfies Json as unknown as Comparison);
    expect(ofRoles(findings).map(({ path }) => path.join('.'))).toEqual([
      'takeaways.items.0.roles.1',
    ]);
  });

  it('where what they refer to cannot be an id', () => {
    const { translations: _, ...document } = shipped;
    const everywhere = JSON.stringify(document).replaceAll(
      '"project-manager"',
      '"Project manager"',
    );
    const draft = JSON.parse(
      everywhere.replace('"id":"Project manager"', '"id":"project-manager"'),
    );
    const found = ofRoles(parseComparison(draft).findings);
    expect(found.length).toBeGreaterThan(30);
    expect(found.map(({ path }) => path[0])).not.toContain('roles');
  });

  it('where a translation speaks of the role by the id that it has', () => {
    const count = places((draft) => {
      mistype(draft);
      draft.translations = { de: { roles: [{ id: 'projct', name: 'Projektleitung' }] } };
    });
    expect(count).toBeGreaterThan(30);
  });
});
