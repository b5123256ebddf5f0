import type { Labels } from '../../locales/types.js';
import { plainText } from '../../model/text/plainText.js';
import type { Comparison } from '../../model/types.js';
import type { JsonLdNode, JsonLdValue } from './types.js';

/** A document while it is put into data. */
export interface Graph {
  readonly comparison: Comparison;
  readonly labels: Labels;
  /** The name by which other data know something of this document. */
  idOf(name: string): string;
  /** Whether the page shows a block. */
  shows(block: string): boolean;
}

/** The heading of a view: the document's own, or the usual one. */
export function titleOf({ comparison, labels }: Graph, block: keyof Comparison): string {
  const { title } = comparison[block] as { readonly title?: Parameters<typeof plainText>[0] };
  return title === undefined ? String(labels[block as 'raci'] ?? block) : plainText(title);
}

/** A thing without the properties that it has nothing for. */
export function thing(type: string | readonly string[], properties: Properties): JsonLdNode {
  const said = Object.entries(properties).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value[0]),
  );
  return { '@type': type, ...(Object.fromEntries(said) as Record<string, JsonLdValue>) };
}

export type Properties = Readonly<Record<string, JsonLdValue | undefined>>;

/** Things in an order. */
export function itemList(
  name: string,
  items: readonly Properties[],
  more: Properties = {},
): JsonLdNode {
  return thing('ItemList', {
    ...more,
    name,
    numberOfItems: items.length,
    itemListElement: items.map((item, index) =>
      thing('ListItem', { position: index + 1, ...item }),
    ),
  });
}

/** What a part of a document comes to. A broken part costs the data what stands in it, and not more. */
export function whileSound<Read>(read: () => Read): Read | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
