export { allTabLabels, allViews, type TabName } from './allViews.js';
export {
  ComparisonSections,
  type ComparisonSectionsProps,
  drawSections,
} from './ComparisonSections.js';
export {
  type DocumentView,
  type DocumentViewsProps,
  documentViews,
  type Views,
} from './documentViews.js';
export { type ComparisonTabsLabels, comparisonTabsLabels } from './labels.js';
