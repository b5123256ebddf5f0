import type { Comparison } from '../types.js';

/** An item with whether each role has it, in the order of the roles: a row of the matrix that four and more roles need. */
export interface SkillRow<Item> {
  readonly item: Item;
  readonly has: readonly boolean[];
}

/** What the same roles have in common. */
export interface SharedSkills<Item> {
  /** The places of these roles among the roles, from 0; none where the document does not know the roles. */
  readonly roles: readonly number[];
  readonly items: readonly Item[];
}

/** Skills or tools by the roles that have them, each list in the document's order. */
export interface SkillSets<Item> {
  /** What each role has to itself, in the order of the roles. */
  readonly own: readonly (readonly Item[])[];
  /** What every role has. */
  readonly shared: readonly Item[];
  /** What some roles have and others have not: one entry for each combination of roles. */
  readonly partly: readonly SharedSkills<Item>[];
  /** All of it, one row an item. */
  readonly rows: readonly SkillRow<Item>[];
}

/** What each role has to itself and what roles share, of a block of skills or tools. */
export function skillSets<Item extends { readonly roles: readonly string[] }>(
  { roles }: { readonly roles: readonly Pick<Comparison['roles'][number], 'id'>[] },
  { items }: { readonly items: readonly Item[] },
): SkillSets<Item> {
  const own: Item[][] = roles.map(() => []);
  const shared: Item[] = [];
  const partly = new Map<string, { roles: number[]; items: Item[] }>();
  const rows = items.map((item) => {
    const has = roles.map(({ id }) => item.roles.includes(id));
    const holders = [...has.keys()].filter((role) => has[role]);
    const [only = -1, ...others] = holders;
    const alone = others.length === 0 ? own[only] : undefined;
    if (alone) alone.push(item);
    else if (holders.length === roles.length) shared.push(item);
    else {
      const set = partly.get(`${holders}`) ?? { roles: holders, items: [] };
      set.items.push(item);
      partly.set(`${holders}`, set);
    }
    return { item, has };
  });
  return { own, shared, partly: [...partly.values()], rows };
}
