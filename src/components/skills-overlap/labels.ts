import { setsLabels } from '../shared/setsLabels.js';

/** The words of the skills. */
export const skillsOverlapLabels = /* @__PURE__ */ Object.assign(
  {
    /** Its tab, and its heading where the document gives none. */
    skills: 'Skills',
  },
  setsLabels,
);

export type SkillsOverlapLabels = typeof skillsOverlapLabels;
