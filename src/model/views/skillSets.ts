import type { Role } from '../types.js';

/** An item with whether each role has it, in the order of the roles: a row of the matrix that four and more roles need. */
export interface SkillRow<Item> {
  readonly item: Item;
  readonly has: readonly boolean[];
}

/** What the same roles have in common. */
export interface SharedSkills<Item, Of = Role> {
  /** In the document's order; none for items whose roles the document does not have. */
  readonly roles: readonly Of[];
  readonly items: readonly Item[];
}

/** Skills or tools by the roles that have them, each list in the document's order. */
export interface SkillSets<Item, Of = Role> {
  /** What each role has to itself, in the order of the roles. */
  readonly own: readonly (readonly Item[])[];
  /** What every role has. */
  readonly shared: readonly Item[];
  /** What some roles have and others have not: one entry for each combination of roles. */
  readonly partly: readonly SharedSkills<Item, Of>[];
  /** All of it, one row an item. */
  readonly rows: readonly SkillRow<Item>[];
}

/** What each role has to itself and what roles share, of a block of skills or tools. */
export function skillSets<
  Item extends { readonly roles: readonly string[] },
  Of extends Pick<Role, 'id'>,
>(
  { roles }: { readonly roles: readonly Of[] },
  { items }: { readonly items: readonly Item[] },
): SkillSets<Item, Of> {
  const own: Item[][] = roles.map(() => []);
  const shared: Item[] = [];
  const partly = new Map<string, { roles: Of[]; items: Item[] }>();
  const rows = items.map((item) => {
    const has = roles.map(({ id }) => item.roles.includes(id));
    const holders = roles.filter((_, index) => has[index]);
    const alone = holders.length === 1 ? own[has.indexOf(true)] : undefined;
    if (alone) alone.push(item);
    else if (holders.length === roles.length) shared.push(item);
    else {
      const set = partly.get(`${has}`) ?? { roles: holders, items: [] };
      set.items.push(item);
      partly.set(`${has}`, set);
    }
    return { item, has };
  });
  return { own, shared, partly: [...partly.values()], rows };
}
