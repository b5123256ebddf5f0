import { Byline as BylineView } from '../components/byline/index.js';
import { CollaborationFlow as Flow } from '../components/collaboration-flow/index.js';
import { ComparisonTable as Table } from '../components/comparison-table/index.js';
import { ComparisonSections as Sections } from '../components/comparison-tabs/index.js';
import { Faq as FaqView } from '../components/faq/index.js';
import { LifecycleMap as Mapping } from '../components/lifecycle-map/index.js';
import { LifecycleTimeline as Timeline } from '../components/lifecycle-timeline/index.js';
import { RaciByRole as ByRole } from '../components/raci-by-role/index.js';
import { RaciMatrix as Matrix } from '../components/raci-matrix/index.js';
import { RelatedReading as Related } from '../components/related-reading/index.js';
import { ResponsibilityCards as Cards } from '../components/responsibility-cards/index.js';
import { RoleDefinitions as Definitions } from '../components/role-definitions/index.js';
import { RoleFit as Fit } from '../components/role-fit/index.js';
import { RoleOverlap as Overlap } from '../components/role-overlap/index.js';
import { RoleQuestions as Questions } from '../components/role-questions/index.js';
import { ScenarioWalkthrough as Scenarios } from '../components/scenario-walkthrough/index.js';
import type { PlainProps } from '../components/shared/props.js';
import { SkillsOverlap as Skills } from '../components/skills-overlap/index.js';
import { SourceList as Sources } from '../components/source-list/index.js';
import { Takeaways as TakeawaysView } from '../components/takeaways/index.js';
import { ToolList as Tools } from '../components/tool-list/index.js';
import type { Html } from './jsx-runtime.js';

/** What may stand in markup: text, which is escaped, finished markup, lists of both, or nothing. */
export type HtmlContent =
  | Html
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly HtmlContent[];

/**
 * A component of rolewise as a function from its props to escaped markup. No React. The props of one of them are
 * `Parameters<typeof RaciMatrix>[0]`.
 */
export type Component<Props> = (props: PlainProps<Props, HtmlContent>) => Html;

// The sources are typed for React. The build compiles them against the runtime beside this file, and the types follow.
const compiled = <Props>(component: (props: Props) => unknown): Component<Props> =>
  component as unknown as Component<Props>;

export const ComparisonTable = /* @__PURE__ */ compiled(Table);
export const LifecycleTimeline = /* @__PURE__ */ compiled(Timeline);
export const LifecycleMap = /* @__PURE__ */ compiled(Mapping);
export const RaciMatrix = /* @__PURE__ */ compiled(Matrix);
export const RaciByRole = /* @__PURE__ */ compiled(ByRole);
export const ResponsibilityCards = /* @__PURE__ */ compiled(Cards);
export const SourceList = /* @__PURE__ */ compiled(Sources);
export const RoleDefinitions = /* @__PURE__ */ compiled(Definitions);
export const RoleQuestions = /* @__PURE__ */ compiled(Questions);
export const RoleOverlap = /* @__PURE__ */ compiled(Overlap);
export const Faq = /* @__PURE__ */ compiled(FaqView);
export const Takeaways = /* @__PURE__ */ compiled(TakeawaysView);
export const RelatedReading = /* @__PURE__ */ compiled(Related);
export const Byline = /* @__PURE__ */ compiled(BylineView);
export const ScenarioWalkthrough = /* @__PURE__ */ compiled(Scenarios);
export const RoleFit = /* @__PURE__ */ compiled(Fit);
export const CollaborationFlow = /* @__PURE__ */ compiled(Flow);
export const ToolList = /* @__PURE__ */ compiled(Tools);
export const SkillsOverlap = /* @__PURE__ */ compiled(Skills);
/** The whole document: sections below a list of links, of which `enhance` makes tabs. */
export const ComparisonTabs = /* @__PURE__ */ compiled(Sections);

export { Html } from './jsx-runtime.js';

/**
 * A component as a string of HTML, escaped and ready to stand in a page; an empty one, where it has nothing to say.
 *
 * @example renderHtml(RaciMatrix, { comparison: productVsProjectManagement })
 */
export function renderHtml<Props>(
  component: (props: Props) => Html | null,
  props: NoInfer<Props>,
): string {
  return component(props)?.toString() ?? '';
}
