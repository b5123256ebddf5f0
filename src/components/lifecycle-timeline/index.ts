export type { LifecycleTimelineLabels } from './labels.js';
export { LifecycleTimeline, type LifecycleTimelineProps } from './LifecycleTimeline.js';
