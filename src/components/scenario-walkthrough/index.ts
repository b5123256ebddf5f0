export type { ScenarioWalkthroughLabels } from './labels.js';
export { ScenarioWalkthrough, type ScenarioWalkthroughProps } from './ScenarioWalkthrough.js';
