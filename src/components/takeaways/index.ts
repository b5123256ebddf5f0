export type { TakeawaysLabels } from './labels.js';
export { Takeaways, type TakeawaysProps } from './Takeaways.js';
