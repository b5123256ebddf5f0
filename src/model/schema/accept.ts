import * as v from 'valibot';
import { rules } from '../checks/index.js';
import { plainNameSchema } from './claim.js';
import { fields, oneWord } from './kit.js';

const codes: string[] = rules.flatMap(({ code, severity }) =>
  severity === 'warning' ? [code] : [],
);

/** Warnings that an author has seen and leaves. */
export const acceptSchema = v.pipe(
  v.array(
    fields({
      code: v.pipe(oneWord(codes), v.description('The code of the warning.')),
      at: v.optional(
        v.pipe(
          v.string(),
          v.nonEmpty('text/empty'),
          v.description(
            'The place it is about, as the warning prints it: lifecycles.cycles[0]. Everything in that place is meant. ' +
              'Left out, the whole document is.',
          ),
        ),
      ),
      because: v.pipe(
        plainNameSchema,
        v.description('Why it is left, for whoever works on the document next.'),
      ),
    }),
  ),
  v.description('Warnings to be left alone, each with the reason.'),
);
