import * as v from 'valibot';
import { heading } from './block.js';
import { claimSchema, nameSchema } from './claim.js';
import { idSchema, refSchema } from './ids.js';
import { byId, fields } from './kit.js';

/** What one role is responsible for, in groups. */
export const roleResponsibilitiesSchema = fields({
  summary: v.optional(claimSchema),
  groups: v.pipe(
    v.array(
      fields({
        id: idSchema,
        name: nameSchema,
        items: v.pipe(
          v.array(claimSchema),
          v.minLength(1, 'list/empty'),
          v.description('Lines that start with a verb.'),
        ),
      }),
    ),
    v.minLength(1, 'list/empty'),
  ),
});

/** What each role is responsible for. */
export const responsibilitiesBlockSchema = fields({
  ...heading,
  roles: v.pipe(
    byId(refSchema('role'), roleResponsibilitiesSchema),
    v.minEntries(1, 'list/empty'),
    v.description('By role id.'),
  ),
});
