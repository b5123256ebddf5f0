import { withRef } from './internal/withRef.js';
import { ComparisonTabs as Tabs, comparisonTabs as tabsOf } from './islands/ComparisonTabs.js';

export const ComparisonTabs = /* @__PURE__ */ withRef(Tabs);
/**
 * Tabs with the views of your choice and no others, so that a page loads what it shows. Made once, outside of any
 * component. A view brings its own words; a function of yours around one brings them as `labels`, or its tab is called as
 * its block is.
 *
 * @example const Tabs = comparisonTabs({ comparison: ComparisonTable, raci: RaciMatrix });
 */
export const comparisonTabs: typeof tabsOf = (views) => withRef(tabsOf(views));
