import type { Comparison, Role } from '../../model/types.js';

/** The roles that the preview image has room for: the first eight. */
export function shownRoles({ roles }: Comparison): readonly Role[] {
  return roles.slice(0, 8);
}
