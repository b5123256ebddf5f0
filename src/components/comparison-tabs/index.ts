export { allTabLabels, allViews, type TabName } from './allViews.js';
export { ComparisonSections, type ComparisonSectionsProps } from './ComparisonSections.js';
export {
  type DocumentView,
  type DocumentViewsProps,
  documentViews,
  type Views,
} from './documentViews.js';
export { type ComparisonTabsLabels, comparisonTabsLabels } from './labels.js';
