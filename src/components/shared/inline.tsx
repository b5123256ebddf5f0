import type { ReactNode } from 'react';
import { isSafeLink } from '../../model/text/link.js';
import type { Inline, Text } from '../../model/text/types.js';

/**
 * A text as markup. Links are looked at again here: a document that nobody checked must not run anything either.
 */
export function inline(text: Text): ReactNode {
  return typeof text === 'string' ? text : text.map(run);
}

function run(part: Inline, key: number): ReactNode {
  if (typeof part === 'string') return part;
  if ('strong' in part) return <strong key={key}>{inline(part.strong)}</strong>;
  if ('em' in part) return <em key={key}>{inline(part.em)}</em>;
  if ('code' in part) return <code key={key}>{part.code}</code>;
  if (!isSafeLink(part.href)) return inline(part.link);
  return (
    <a key={key} href={part.href}>
      {inline(part.link)}
    </a>
  );
}
