import {
  allTabLabels,
  allViews,
  type DocumentView,
  documentViews as drawViews,
} from '../components/comparison-tabs/index.js';
import { remember } from '../components/shared/remember.js';
import { labelsFor } from '../locales/index.js';
import type { Comparison } from '../model/types.js';

/** Every view that a document has a block for, in its language and in the order of the tabs. */
export const documentViews = remember((comparison: Comparison) => viewsAt(comparison, 2));

/** The same for pages of their own: the heading of the first view of each is that of its page. */
export const viewsOfPages = remember((comparison: Comparison) =>
  viewsAt(comparison, 1).map((view, index): DocumentView => {
    const below = documentViews(comparison)[index]?.panel ?? [];
    return { ...view, panel: [...view.panel.slice(0, 1), ...below.slice(1)] };
  }),
);

function viewsAt(comparison: Comparison, headingLevel: 1 | 2): readonly DocumentView[] {
  const labels = labelsFor(comparison.lang);
  return drawViews(allViews, allTabLabels(), { comparison, headingLevel, labels }).tabs;
}
