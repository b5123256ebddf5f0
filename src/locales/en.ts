import { comparisonTableLabels } from '../components/comparison-table/labels.js';
import { comparisonTabsLabels } from '../components/comparison-tabs/labels.js';
import { lifecycleTimelineLabels } from '../components/lifecycle-timeline/labels.js';
import { raciMatrixLabels } from '../components/raci-matrix/labels.js';
import { responsibilityCardsLabels } from '../components/responsibility-cards/labels.js';
import { viewLabels } from '../components/shared/labels.js';
import type { Labels } from './types.js';

/**
 * The components' own words in English: what they say when no `labels` are given. Start a language of your own from it.
 *
 * @example <ComparisonTabs comparison={comparison} labels={{ ...en, raci: 'RACI' }} />
 */
export const en: Labels = {
  ...viewLabels,
  ...comparisonTableLabels,
  ...lifecycleTimelineLabels,
  ...raciMatrixLabels,
  ...responsibilityCardsLabels,
  ...comparisonTabsLabels,
};
