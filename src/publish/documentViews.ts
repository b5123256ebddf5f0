import {
  allTabLabels,
  allViews,
  type DocumentView,
  documentViews as drawViews,
} from '../components/comparison-tabs/index.js';
import { labelsFor } from '../locales/index.js';
import type { Comparison } from '../model/types.js';

/** Every view that a document has a block for, in its language and in the order of the tabs. */
export function documentViews(comparison: Comparison, headingLevel?: 1): readonly DocumentView[] {
  const labels = labelsFor(comparison.lang);
  return drawViews(allViews, allTabLabels(), { comparison, headingLevel, labels }).tabs;
}
