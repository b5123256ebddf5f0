import type { ReactNode } from 'react';
import type { DocumentView } from '../../components/comparison-tabs/index.js';
import type { Comparison } from '../../model/types.js';
import { documentByline, documentHead, documentSources } from '../documentPage.js';
import { documentViews } from '../documentViews.js';
import { writeMarkdown } from './writeMarkdown.js';

/**
 * A document as GitHub-flavoured Markdown: tables, lists and notes, and every text escaped.
 *
 * @example await writeFile('roles.md', markdownOf(comparison));
 */
export function markdownOf(comparison: Comparison): string {
  const page: ReactNode = (
    <>
      {documentHead(comparison)}
      {documentViews(comparison).map(({ panel }) => panel)}
      {documentByline(comparison)}
      {documentSources(comparison)}
    </>
  );
  return writeMarkdown(page, comparison.lang);
}

/** One view of a document as Markdown. */
export function viewMarkdown(comparison: Comparison, { panel }: DocumentView): string {
  return writeMarkdown(panel, comparison.lang);
}
