import type { ReactNode } from 'react';
import { isSafeLink } from '../../model/text/link.js';
import { contentOf } from '../../model/text/plainText.js';
import type { Inline, Text } from '../../model/text/types.js';

/**
 * A text as markup. Links are looked at again here: a document that nobody checked must not run anything either.
 */
export function inline(text: Text): ReactNode[] {
  return typeof text === 'string' ? [text] : text.map(run);
}

function run(part: Inline, key: number): ReactNode {
  if (typeof part === 'string') return part;
  const children = inline(contentOf(part));
  if ('href' in part) {
    return isSafeLink(part.href) ? (
      <a key={key} href={part.href}>
        {children}
      </a>
    ) : (
      children
    );
  }
  const Mark = 'strong' in part ? 'strong' : 'em' in part ? 'em' : 'code';
  return <Mark key={key}>{children}</Mark>;
}
