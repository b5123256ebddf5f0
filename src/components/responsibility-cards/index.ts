export type { ResponsibilityCardsLabels } from './labels.js';
export { ResponsibilityCards, type ResponsibilityCardsProps } from './ResponsibilityCards.js';
