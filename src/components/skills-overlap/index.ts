export type { SkillsOverlapLabels } from './labels.js';
export { SkillsOverlap, type SkillsOverlapProps } from './SkillsOverlap.js';
