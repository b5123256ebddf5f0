export type { RoleQuestionsLabels } from './labels.js';
export { RoleQuestions, type RoleQuestionsProps } from './RoleQuestions.js';
