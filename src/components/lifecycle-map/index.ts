export { LifecycleMap, type LifecycleMapProps, mapOf } from './LifecycleMap.js';
export type { LifecycleMapLabels } from './labels.js';
