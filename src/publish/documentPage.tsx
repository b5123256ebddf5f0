import type { ReactNode } from 'react';
import { Byline } from '../components/byline/index.js';
import { ComparisonSections } from '../components/comparison-tabs/index.js';
import { isRightToLeft } from '../components/shared/direction.js';
import { inline } from '../components/shared/inline.js';
import { SourceList } from '../components/source-list/index.js';
import { labelsFor } from '../locales/index.js';
import type { Comparison } from '../model/types.js';
import { guarded } from './guarded.js';
import { type Page, pageElement } from './page.js';
import { plainTextOf } from './plainTextOf.js';
import { summaryOf } from './summary.js';

/** How a document becomes a page. */
export interface DocumentPageOptions
  extends Omit<Page, 'lang' | 'dir' | 'title' | 'description' | 'body'> {
  /** What stands above the title. */
  readonly before?: ReactNode;
  /** What stands below everything else. */
  readonly after?: ReactNode;
}

/** A document as a page of its own, in its language: title, sentence, every view that it has a block for, its sources. */
export function documentPage(comparison: Comparison, options: DocumentPageOptions): ReactNode {
  const { before, after, ...page } = options;
  return pageElement({
    ...page,
    ...headOf(comparison),
    body: (
      <>
        {before}
        {documentHead(comparison)}
        <ComparisonSections comparison={comparison} labels={labelsFor(comparison.lang)} />
        {documentSources(comparison)}
        {documentByline(comparison)}
        {after}
      </>
    ),
  });
}

/** What every page of a document says of itself. */
export function headOf(
  comparison: Comparison,
): Pick<Page, 'lang' | 'dir' | 'title' | 'description'> {
  const { lang, title, summary } = comparison;
  return {
    lang,
    dir: isRightToLeft(lang) ? 'rtl' : 'ltr',
    title: plainTextOf(title) ?? comparison.id,
    description: plainTextOf(summary?.text),
  };
}

/** Title and sentence. */
export function documentHead(comparison: Comparison): ReactNode {
  return (
    <header className="rw">
      <h1>{guarded(comparison, () => inline(comparison.title))}</h1>
      {comparison.summary && guarded(comparison, () => summaryOf(comparison))}
    </header>
  );
}

/** Every source of the document. */
export function documentSources(comparison: Comparison): ReactNode {
  const labels = labelsFor(comparison.lang);
  return comparison.sources?.[0] && <SourceList comparison={comparison} labels={labels} />;
}

/** Who answers for it. */
export function documentByline(comparison: Comparison): ReactNode {
  return guarded(comparison, () => (
    <Byline comparison={comparison} labels={labelsFor(comparison.lang)} />
  ));
}
