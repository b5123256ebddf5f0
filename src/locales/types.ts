import type { BylineLabels } from '../components/byline/labels.js';
import type { CollaborationFlowLabels } from '../components/collaboration-flow/labels.js';
import type { ComparisonTableLabels } from '../components/comparison-table/labels.js';
import type { ComparisonTabsLabels } from '../components/comparison-tabs/labels.js';
import type { FaqLabels } from '../components/faq/labels.js';
import type { LifecycleMapLabels } from '../components/lifecycle-map/labels.js';
import type { LifecycleTimelineLabels } from '../components/lifecycle-timeline/labels.js';
import type { RaciByRoleLabels } from '../components/raci-by-role/labels.js';
import type { RaciMatrixLabels } from '../components/raci-matrix/labels.js';
import type { RelatedReadingLabels } from '../components/related-reading/labels.js';
import type { ResponsibilityCardsLabels } from '../components/responsibility-cards/labels.js';
import type { RoleDefinitionsLabels } from '../components/role-definitions/labels.js';
import type { RoleFitLabels } from '../components/role-fit/labels.js';
import type { RoleOverlapLabels } from '../components/role-overlap/labels.js';
import type { RoleQuestionsLabels } from '../components/role-questions/labels.js';
import type { ScenarioWalkthroughLabels } from '../components/scenario-walkthrough/labels.js';
import type { ViewLabels } from '../components/shared/labels.js';
import type { SkillsOverlapLabels } from '../components/skills-overlap/labels.js';
import type { TakeawaysLabels } from '../components/takeaways/labels.js';
import type { ToolListLabels } from '../components/tool-list/labels.js';

/** Every word that the components say themselves. Each name means one thing in all of them, so one object serves all. */
export interface Labels
  extends ViewLabels,
    ComparisonTableLabels,
    LifecycleTimelineLabels,
    LifecycleMapLabels,
    RaciMatrixLabels,
    RaciByRoleLabels,
    ResponsibilityCardsLabels,
    RoleDefinitionsLabels,
    RoleQuestionsLabels,
    RoleOverlapLabels,
    SkillsOverlapLabels,
    ToolListLabels,
    CollaborationFlowLabels,
    RoleFitLabels,
    FaqLabels,
    TakeawaysLabels,
    RelatedReadingLabels,
    BylineLabels,
    ScenarioWalkthroughLabels,
    ComparisonTabsLabels {}
