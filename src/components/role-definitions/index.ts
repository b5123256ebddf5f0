export type { RoleDefinitionsLabels } from './labels.js';
export { RoleDefinitions, type RoleDefinitionsProps } from './RoleDefinitions.js';
