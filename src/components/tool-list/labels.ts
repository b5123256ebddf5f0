import { setsLabels } from '../shared/setsLabels.js';

/** The words of the tools. */
export const toolListLabels = /* @__PURE__ */ Object.assign(
  {
    /** Its tab, and its heading where the document gives none. */
    tools: 'Tools',
    /** After what is a way of working rather than a tool. */
    framework: 'framework',
  },
  setsLabels,
);

export type ToolListLabels = typeof toolListLabels;
