import { CollaborationFlow } from '../collaboration-flow/index.js';
import { collaborationFlowLabels } from '../collaboration-flow/labels.js';
import { ComparisonTable } from '../comparison-table/index.js';
import { comparisonTableLabels } from '../comparison-table/labels.js';
import { Faq } from '../faq/index.js';
import { faqLabels } from '../faq/labels.js';
import { LifecycleTimeline } from '../lifecycle-timeline/index.js';
import { lifecycleTimelineLabels } from '../lifecycle-timeline/labels.js';
import { RaciMatrix } from '../raci-matrix/index.js';
import { raciMatrixLabels } from '../raci-matrix/labels.js';
import { RelatedReading } from '../related-reading/index.js';
import { relatedReadingLabels } from '../related-reading/labels.js';
import { ResponsibilityCards } from '../responsibility-cards/index.js';
import { responsibilityCardsLabels } from '../responsibility-cards/labels.js';
import { RoleDefinitions } from '../role-definitions/index.js';
import { roleDefinitionsLabels } from '../role-definitions/labels.js';
import { RoleFit } from '../role-fit/index.js';
import { roleFitLabels } from '../role-fit/labels.js';
import { RoleOverlap } from '../role-overlap/index.js';
import { roleOverlapLabels } from '../role-overlap/labels.js';
import { RoleQuestions } from '../role-questions/index.js';
import { roleQuestionsLabels } from '../role-questions/labels.js';
import { ScenarioWalkthrough } from '../scenario-walkthrough/index.js';
import { scenarioWalkthroughLabels } from '../scenario-walkthrough/labels.js';
import { SkillsOverlap } from '../skills-overlap/index.js';
import { skillsOverlapLabels } from '../skills-overlap/labels.js';
import { Takeaways } from '../takeaways/index.js';
import { takeawaysLabels } from '../takeaways/labels.js';
import { ToolList } from '../tool-list/index.js';
import { toolListLabels } from '../tool-list/labels.js';
import { MatrixByRole, NestedLifecycles } from './furtherViews.js';

/** Every block that has a view, in the order of the tabs. */
export const allViews = {
  roles: RoleDefinitions,
  comparison: ComparisonTable,
  lifecycles: [LifecycleTimeline, NestedLifecycles],
  raci: [RaciMatrix, MatrixByRole],
  responsibilities: ResponsibilityCards,
  questions: RoleQuestions,
  skills: SkillsOverlap,
  handoffs: CollaborationFlow,
  scenarios: ScenarioWalkthrough,
  fit: RoleFit,
  overlap: RoleOverlap,
  tools: ToolList,
  faq: Faq,
  takeaways: Takeaways,
  related: RelatedReading,
} as const;

/** The name of a block that has a tab. */
export type TabName = keyof typeof allViews;

/** The words on their tabs. Made when they are asked for, so that a page with other tabs does not load them. */
export const allTabLabels = () => ({
  ...scenarioWalkthroughLabels,
  ...roleDefinitionsLabels,
  ...comparisonTableLabels,
  ...lifecycleTimelineLabels,
  ...raciMatrixLabels,
  ...responsibilityCardsLabels,
  ...roleQuestionsLabels,
  ...roleOverlapLabels,
  ...skillsOverlapLabels,
  ...toolListLabels,
  ...collaborationFlowLabels,
  ...roleFitLabels,
  ...faqLabels,
  ...takeawaysLabels,
  ...relatedReadingLabels,
});
