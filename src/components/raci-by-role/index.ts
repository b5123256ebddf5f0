export type { RaciByRoleLabels } from './labels.js';
export { RaciByRole, type RaciByRoleProps } from './RaciByRole.js';
