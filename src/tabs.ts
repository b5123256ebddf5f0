import { withRef } from './internal/withRef.js';
import { ComparisonTabs as Tabs, comparisonTabs as tabsOf } from './islands/ComparisonTabs.js';

export const ComparisonTabs = /* @__PURE__ */ withRef(Tabs);
/** Tabs with the views of your choice and no others. */
export const comparisonTabs: typeof tabsOf = (views) => withRef(tabsOf(views));
