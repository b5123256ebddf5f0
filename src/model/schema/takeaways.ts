import * as v from 'valibot';
import { heading } from './block.js';
import { statementSchema } from './claim.js';
import { fields } from './kit.js';

/** What to remember of it all. */
export const takeawaysBlockSchema = fields({
  ...heading,
  items: v.pipe(v.array(statementSchema), v.minLength(1, 'list/empty')),
});
