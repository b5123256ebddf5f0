export { LifecycleTimeline, type LifecycleTimelineProps } from './LifecycleTimeline.js';
export type { LifecycleTimelineLabels } from './labels.js';
