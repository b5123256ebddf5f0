import type { Comparison } from '../../model/types.js';
import { headOf } from '../documentPage.js';
import { documentViews } from '../documentViews.js';

/** A page of a document. */
export interface TitledPage {
  /** The view that it shows; the whole document where it is missing. */
  readonly name: string | undefined;
  readonly title: string;
}

/** Every page of a document with the title of its window. */
export function pageTitles(comparison: Comparison): readonly TitledPage[] {
  const { title } = headOf(comparison);
  const views = documentViews(comparison).map(({ name, label }) => ({
    name,
    title: viewTitle(label, title),
  }));
  return [{ name: undefined, title }, ...views];
}

/** The title of a page that shows one view. */
export function viewTitle(label: string, title: string): string {
  return `${label} · ${title}`;
}
