import type { TabName } from '../../src/components/comparison-tabs/index.js';
import type { Comparison } from '../../src/model/index.js';

type Block = Exclude<TabName, 'roles'> | 'sources';

/** A document of which one block lost its contents on the way, as a site without a check would hand it over. */
export function withBrokenBlock(comparison: Comparison, block: Block): Comparison {
  return { ...comparison, [block]: { title: 'Half a block', groups: null } };
}

/** A document without one of its blocks. */
export function withoutBlock(comparison: Comparison, block: Block): Comparison {
  return { ...comparison, [block]: undefined };
}
