import type { ReactNode } from 'react';
import { isSafeLink } from '../../model/text/link.js';
import { contentOf } from '../../model/text/plainText.js';
import type { Inline, Text } from '../../model/types.js';
import { isRightToLeft } from './direction.js';

/**
 * A text as markup. Throws on what is no text: React would meet it later, outside of the view, and take the page down with
 * it.
 */
export function inline(text: Text): ReactNode {
  return typeof text === 'string' ? text : text.map(drawRun);
}

/** A text that is a link as a whole where there is an address to go to. */
export function linked(text: Text, url: string | undefined): ReactNode {
  // Words without marks are drawn like any others, whatever the type of a link says.
  return url ? drawRun({ link: text as readonly Inline[], href: url }, 0) : inline(text);
}

function drawRun(run: Inline, key: number): ReactNode {
  if (typeof run === 'string') return run;
  const words = inline(contentOf(run));
  if ('lang' in run) {
    return (
      <span key={key} lang={run.lang} dir={isRightToLeft(run.lang) ? 'rtl' : 'ltr'}>
        {words}
      </span>
    );
  }
  if ('href' in run) {
    // Links are looked at again here: a document that nobody checked must not run anything either.
    return isSafeLink(run.href) ? (
      <a key={key} href={run.href}>
        {words}
      </a>
    ) : (
      words
    );
  }
  const Mark = 'strong' in run ? 'strong' : 'em' in run ? 'em' : 'code';
  return <Mark key={key}>{words}</Mark>;
}
