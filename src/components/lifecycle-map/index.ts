export { LifecycleMap, type LifecycleMapProps } from './LifecycleMap.js';
export type { LifecycleMapLabels } from './labels.js';
