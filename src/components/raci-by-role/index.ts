export type { RaciByRoleLabels } from './labels.js';
export { RaciByRole, type RaciByRoleProps, readingOf } from './RaciByRole.js';
