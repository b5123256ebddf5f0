import type { ReactNode } from 'react';
import { ComparisonSections } from '../components/comparison-tabs/index.js';
import { isRightToLeft } from '../components/shared/direction.js';
import { inline } from '../components/shared/inline.js';
import { labelsFor } from '../locales/index.js';
import { plainText } from '../model/text/plainText.js';
import type { Comparison } from '../model/types.js';
import { type Page, pageElement } from './page.js';

/** How a document becomes a page. */
export interface DocumentPageOptions extends Pick<Page, 'stylesheets' | 'scripts'> {
  /** What stands above the title. */
  readonly before?: ReactNode;
}

/** A document as a page of its own, in its language: title, sentence, every view that it has a block for. */
export function documentPage(comparison: Comparison, options: DocumentPageOptions): ReactNode {
  const { lang, title, summary } = comparison;
  const { before, ...page } = options;
  return pageElement({
    ...page,
    lang,
    dir: isRightToLeft(lang) ? 'rtl' : 'ltr',
    title: plainText(title),
    description: summary && plainText(summary.text),
    body: (
      <>
        {before}
        <header className="rw">
          <h1>{inline(title)}</h1>
          {summary && <p className="rw-lead">{inline(summary.text)}</p>}
        </header>
        <ComparisonSections comparison={comparison} labels={labelsFor(lang)} />
      </>
    ),
  });
}
