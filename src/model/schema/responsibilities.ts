import * as v from 'valibot';
import { heading } from './block.js';
import { claimSchema, nameSchema } from './claim.js';
import { idSchema, refSchema } from './ids.js';

/** What one role is responsible for, in groups. */
export const roleResponsibilitiesSchema = v.strictObject({
  summary: v.optional(claimSchema),
  groups: v.pipe(
    v.array(
      v.strictObject({
        id: idSchema,
        name: nameSchema,
        items: v.pipe(v.array(claimSchema), v.minLength(1, 'list/empty'), v.description('Lines that start with a verb.')),
      }),
    ),
    v.minLength(1, 'list/empty'),
  ),
});

/** What each role is responsible for. */
export const responsibilitiesBlockSchema = v.strictObject({
  ...heading,
  roles: v.pipe(v.record(refSchema('role'), roleResponsibilitiesSchema), v.description('By role id.')),
});
