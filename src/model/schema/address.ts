import * as v from 'valibot';
import { isSafeLink } from '../text/link.js';

/** Where a link leads. */
export const addressSchema = v.pipe(v.string(), v.check(isSafeLink, 'text/link'));
