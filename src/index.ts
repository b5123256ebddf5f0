export type { TabName, Views } from './components/comparison-tabs/index.js';
export type { ComparisonTabsProps } from './islands/ComparisonTabs.js';
export { Enhance, type EnhanceProps } from './islands/Enhance.js';
export { keepState, type StateKeeper, type StateStore, urlState } from './islands/state.js';
export type { Labels } from './locales/types.js';
export type * from './model/types.js';
export * from './tabs.js';
export * from './views.js';
