export { Faq, type FaqProps } from './Faq.js';
export type { FaqLabels } from './labels.js';
