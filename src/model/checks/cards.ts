import type { Finding } from '../finding.js';
import type { Comparison, ResponsibilitiesBlock } from '../types.js';

type Group = ResponsibilitiesBlock['roles'][string]['groups'][number];

/** A line of a responsibility card. */
export interface CardLine {
  readonly role: string;
  readonly line: Group['items'][number];
  readonly path: Finding['path'];
}

/** Every line of every card. */
export function cardLines({ responsibilities }: Comparison): CardLine[] {
  return Object.entries(responsibilities?.roles ?? {}).flatMap(([role, { groups }]) =>
    groups.flatMap(({ items }, i) =>
      items.map((line, j) => ({
        role,
        line,
        path: ['responsibilities', 'roles', role, 'groups', i, 'items', j],
      })),
    ),
  );
}
