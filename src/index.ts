import { ComparisonTable as Table } from './components/comparison-table/index.js';
import { ComparisonSections as Sections } from './components/comparison-tabs/index.js';
import { LifecycleTimeline as Timeline } from './components/lifecycle-timeline/index.js';
import { RaciMatrix as Matrix } from './components/raci-matrix/index.js';
import { ResponsibilityCards as Cards } from './components/responsibility-cards/index.js';
import { SourceList as Sources } from './components/source-list/index.js';
import { withRef } from './internal/withRef.js';
import { ComparisonTabs as Tabs } from './islands/ComparisonTabs.js';

export const ComparisonTable = /* @__PURE__ */ withRef(Table);
export const LifecycleTimeline = /* @__PURE__ */ withRef(Timeline);
export const RaciMatrix = /* @__PURE__ */ withRef(Matrix);
export const ResponsibilityCards = /* @__PURE__ */ withRef(Cards);
export const SourceList = /* @__PURE__ */ withRef(Sources);
export const ComparisonTabs = /* @__PURE__ */ withRef(Tabs);
export const ComparisonSections = /* @__PURE__ */ withRef(Sections);

export type { ComparisonTableProps } from './components/comparison-table/index.js';
export type { ComparisonSectionsProps, TabName } from './components/comparison-tabs/index.js';
export type { LifecycleTimelineProps } from './components/lifecycle-timeline/index.js';
export type { RaciMatrixProps } from './components/raci-matrix/index.js';
export type { ResponsibilityCardsProps } from './components/responsibility-cards/index.js';
export type { SourceListProps } from './components/source-list/index.js';
export type { ComparisonTabsProps } from './islands/ComparisonTabs.js';
export type { Labels } from './locales/types.js';
export type * from './model/types.js';
