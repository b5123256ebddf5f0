import type { ReactNode } from 'react';
import { ComparisonSections } from '../components/comparison-tabs/index.js';
import { isRightToLeft } from '../components/shared/direction.js';
import { inline } from '../components/shared/inline.js';
import { labelsFor } from '../locales/index.js';
import type { Labels } from '../locales/types.js';
import { plainText } from '../model/text/plainText.js';
import type { Comparison } from '../model/types.js';
import { type Page, pageElement } from './page.js';

/** How a document becomes a page. */
export interface DocumentPageOptions extends Pick<Page, 'theme' | 'stylesheets' | 'scripts'> {
  /** The words that views say themselves. Default: those of the document's language. */
  readonly labels?: Partial<Labels> | undefined;
  /** What stands above the title. */
  readonly before?: ReactNode;
}

/** A document as a page of its own: title, sentence, every view that it has a block for. */
export function documentPage(comparison: Comparison, options: DocumentPageOptions): ReactNode {
  const { lang, title, summary } = comparison;
  const { labels = labelsFor(lang), before, ...page } = options;
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
        <ComparisonSections comparison={comparison} labels={labels} />
      </>
    ),
  });
}
