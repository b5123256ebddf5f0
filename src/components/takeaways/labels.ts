import { agreeLabels } from '../shared/agreeLabels.js';

/** The words of the takeaways. */
export const takeawaysLabels = /* @__PURE__ */ Object.assign(
  {
    /** Its tab, and its heading where the document gives none. */
    takeaways: 'What to remember',
  },
  agreeLabels,
);

export type TakeawaysLabels = typeof takeawaysLabels;
