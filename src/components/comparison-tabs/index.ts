export { ComparisonSections, type ComparisonSectionsProps } from './ComparisonSections.js';
export {
  type DocumentView,
  type DocumentViewsProps,
  documentViews,
  type TabName,
} from './documentViews.js';
export { type ComparisonTabsLabels, comparisonTabsLabels } from './labels.js';
