import { bylineLabels } from '../components/byline/labels.js';
import { collaborationFlowLabels } from '../components/collaboration-flow/labels.js';
import { comparisonTableLabels } from '../components/comparison-table/labels.js';
import { comparisonTabsLabels } from '../components/comparison-tabs/labels.js';
import { faqLabels } from '../components/faq/labels.js';
import { lifecycleMapLabels } from '../components/lifecycle-map/labels.js';
import { lifecycleTimelineLabels } from '../components/lifecycle-timeline/labels.js';
import { raciByRoleLabels } from '../components/raci-by-role/labels.js';
import { raciMatrixLabels } from '../components/raci-matrix/labels.js';
import { relatedReadingLabels } from '../components/related-reading/labels.js';
import { responsibilityCardsLabels } from '../components/responsibility-cards/labels.js';
import { roleDefinitionsLabels } from '../components/role-definitions/labels.js';
import { roleFitLabels } from '../components/role-fit/labels.js';
import { roleOverlapLabels } from '../components/role-overlap/labels.js';
import { roleQuestionsLabels } from '../components/role-questions/labels.js';
import { scenarioWalkthroughLabels } from '../components/scenario-walkthrough/labels.js';
import { viewLabels } from '../components/shared/labels.js';
import { skillsOverlapLabels } from '../components/skills-overlap/labels.js';
import { takeawaysLabels } from '../components/takeaways/labels.js';
import { toolListLabels } from '../components/tool-list/labels.js';
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
  ...lifecycleMapLabels,
  ...raciMatrixLabels,
  ...raciByRoleLabels,
  ...responsibilityCardsLabels,
  ...roleDefinitionsLabels,
  ...roleQuestionsLabels,
  ...roleOverlapLabels,
  ...skillsOverlapLabels,
  ...toolListLabels,
  ...collaborationFlowLabels,
  ...roleFitLabels,
  ...faqLabels,
  ...takeawaysLabels,
  ...relatedReadingLabels,
  ...bylineLabels,
  ...scenarioWalkthroughLabels,
  ...comparisonTabsLabels,
};
