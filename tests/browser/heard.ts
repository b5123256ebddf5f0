import type { Page } from 'playwright-core';

/** A part of a page as assistive technology has it. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  /** Expanded, checked and the like. */
  readonly states: Readonly<Record<string, unknown>>;
  readonly children: readonly Heard[];
}

/** The whole page. What is ignored is left out, and what stands in it moves up. */
export async function hear(page: Page): Promise<Heard> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  type Node = (typeof nodes)[number];
  const childrenOf = ({ childIds = [] }: Node): Heard[] =>
    childIds.flatMap((id) => {
      const child = byId.get(id);
      if (!child) return [];
      return child.ignored ? childrenOf(child) : heard(child);
    });
  const heard = (node: Node): Heard => ({
    role: node.role?.value ?? '',
    name: node.name?.value ?? '',
    states: Object.fromEntries(
      (node.properties ?? []).map(({ name, value }) => [name, value.value]),
    ),
    children: childrenOf(node),
  });
  const [root] = nodes;
  if (!root) throw new Error('The page has nothing to be heard.');
  return heard(root);
}

/** Everything of a role in a part of the page, in order; what stands in another of that role as well. */
export function allOf({ children }: Heard, role: string): Heard[] {
  return children.flatMap((child) => [
    ...(child.role === role ? [child] : []),
    ...allOf(child, role),
  ]);
}

/** A table: the names of its columns, and each row's own name with its count of cells. */
export interface HeardTable {
  columns: string[];
  rows: [name: string, cells: number][];
}

export async function hearTables(page: Page): Promise<HeardTable[]> {
  return allOf(await hear(page), 'table').map((table) => {
    const rows = allOf(table, 'row');
    return {
      columns: rows.flatMap((row) => allOf(row, 'columnheader').map(({ name }) => name)),
      rows: rows.flatMap((row): [string, number][] => {
        const [head] = allOf(row, 'rowheader');
        return head ? [[head.name, allOf(row, 'cell').length]] : [];
      }),
    };
  });
}
