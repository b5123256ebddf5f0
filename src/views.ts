/**
 * Every view, and no tabs: a server that does not bundle loads no Radix and starts sooner. Bundlers leave the tabs out by
 * themselves, so a site that has one imports from `rolewise`.
 *
 * @module
 */

import { Byline as BylineView } from './components/byline/index.js';
import { CollaborationFlow as Flow } from './components/collaboration-flow/index.js';
import { collaborationFlowLabels } from './components/collaboration-flow/labels.js';
import {
  type ComparisonTableProps,
  ComparisonTable as Table,
} from './components/comparison-table/index.js';
import { comparisonTableLabels } from './components/comparison-table/labels.js';
import { ComparisonSections as Sections } from './components/comparison-tabs/index.js';
import { Faq as FaqView } from './components/faq/index.js';
import { faqLabels } from './components/faq/labels.js';
import { LifecycleMap as Mapping } from './components/lifecycle-map/index.js';
import { lifecycleMapLabels } from './components/lifecycle-map/labels.js';
import { LifecycleTimeline as Timeline } from './components/lifecycle-timeline/index.js';
import { lifecycleTimelineLabels } from './components/lifecycle-timeline/labels.js';
import { RaciByRole as ByRole } from './components/raci-by-role/index.js';
import { raciByRoleLabels } from './components/raci-by-role/labels.js';
import { RaciMatrix as Matrix } from './components/raci-matrix/index.js';
import { raciMatrixLabels } from './components/raci-matrix/labels.js';
import { RelatedReading as Related } from './components/related-reading/index.js';
import { relatedReadingLabels } from './components/related-reading/labels.js';
import { ResponsibilityCards as Cards } from './components/responsibility-cards/index.js';
import { responsibilityCardsLabels } from './components/responsibility-cards/labels.js';
import { RoleDefinitions as Definitions } from './components/role-definitions/index.js';
import { roleDefinitionsLabels } from './components/role-definitions/labels.js';
import { RoleFit as Fit } from './components/role-fit/index.js';
import { roleFitLabels } from './components/role-fit/labels.js';
import { RoleOverlap as Overlap } from './components/role-overlap/index.js';
import { roleOverlapLabels } from './components/role-overlap/labels.js';
import { RoleQuestions as Questions } from './components/role-questions/index.js';
import { roleQuestionsLabels } from './components/role-questions/labels.js';
import { ScenarioWalkthrough as Scenarios } from './components/scenario-walkthrough/index.js';
import { scenarioWalkthroughLabels } from './components/scenario-walkthrough/labels.js';
import { SkillsOverlap as Skills } from './components/skills-overlap/index.js';
import { skillsOverlapLabels } from './components/skills-overlap/labels.js';
import { SourceList as Sources } from './components/source-list/index.js';
import { Takeaways as TakeawaysView } from './components/takeaways/index.js';
import { takeawaysLabels } from './components/takeaways/labels.js';
import { ToolList as Tools } from './components/tool-list/index.js';
import { toolListLabels } from './components/tool-list/labels.js';
import { viewWith, withRef } from './internal/withRef.js';

export type { BylineProps } from './components/byline/index.js';
export type { CollaborationFlowProps } from './components/collaboration-flow/index.js';
export type { ComparisonTableProps } from './components/comparison-table/index.js';
export type { ComparisonSectionsProps } from './components/comparison-tabs/index.js';
export type { FaqProps } from './components/faq/index.js';
export type { LifecycleMapProps } from './components/lifecycle-map/index.js';
export type { LifecycleTimelineProps } from './components/lifecycle-timeline/index.js';
export type { RaciByRoleProps } from './components/raci-by-role/index.js';
export type { RaciMatrixProps } from './components/raci-matrix/index.js';
export type { RelatedReadingProps } from './components/related-reading/index.js';
export type { ResponsibilityCardsProps } from './components/responsibility-cards/index.js';
export type { RoleDefinitionsProps } from './components/role-definitions/index.js';
export type { RoleFitProps } from './components/role-fit/index.js';
export type { RoleOverlapProps } from './components/role-overlap/index.js';
export type { RoleQuestionsProps } from './components/role-questions/index.js';
export type { ScenarioWalkthroughProps } from './components/scenario-walkthrough/index.js';
export type { SkillsOverlapProps } from './components/skills-overlap/index.js';
export type { SourceListProps } from './components/source-list/index.js';
export type { TakeawaysProps } from './components/takeaways/index.js';
export type { ToolListProps } from './components/tool-list/index.js';
export type { ComparisonShow } from './model/views/filterRows.js';

/** What `renderCell` of `ComparisonTable` is told of a cell. */
export type RenderedCell = Parameters<NonNullable<ComparisonTableProps['renderCell']>>[0];

export const ComparisonTable = /* @__PURE__ */ viewWith(comparisonTableLabels, Table);
export const LifecycleTimeline = /* @__PURE__ */ viewWith(lifecycleTimelineLabels, Timeline);
export const LifecycleMap = /* @__PURE__ */ viewWith(lifecycleMapLabels, Mapping);
export const RaciMatrix = /* @__PURE__ */ viewWith(raciMatrixLabels, Matrix);
export const RaciByRole = /* @__PURE__ */ viewWith(raciByRoleLabels, ByRole);
export const ResponsibilityCards = /* @__PURE__ */ viewWith(responsibilityCardsLabels, Cards);
export const RoleDefinitions = /* @__PURE__ */ viewWith(roleDefinitionsLabels, Definitions);
export const RoleQuestions = /* @__PURE__ */ viewWith(roleQuestionsLabels, Questions);
export const RoleOverlap = /* @__PURE__ */ viewWith(roleOverlapLabels, Overlap);
export const Faq = /* @__PURE__ */ viewWith(faqLabels, FaqView);
export const Takeaways = /* @__PURE__ */ viewWith(takeawaysLabels, TakeawaysView);
export const RelatedReading = /* @__PURE__ */ viewWith(relatedReadingLabels, Related);
export const Byline = /* @__PURE__ */ withRef(BylineView);
export const ScenarioWalkthrough = /* @__PURE__ */ viewWith(scenarioWalkthroughLabels, Scenarios);
export const SkillsOverlap = /* @__PURE__ */ viewWith(skillsOverlapLabels, Skills);
export const ToolList = /* @__PURE__ */ viewWith(toolListLabels, Tools);
export const CollaborationFlow = /* @__PURE__ */ viewWith(collaborationFlowLabels, Flow);
export const RoleFit = /* @__PURE__ */ viewWith(roleFitLabels, Fit);
export const SourceList = /* @__PURE__ */ withRef(Sources);
export const ComparisonSections = /* @__PURE__ */ withRef(Sections);
