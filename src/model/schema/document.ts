import * as v from 'valibot';
import { acceptSchema } from './accept.js';
import { basisSchema, claimSchema, nameSchema } from './claim.js';
import { comparisonBlockSchema } from './comparison.js';
import { faqBlockSchema } from './faq.js';
import { fitBlockSchema } from './fit.js';
import { handoffsBlockSchema } from './handoffs.js';
import { idSchema, langSchema } from './ids.js';
import { fields } from './kit.js';
import { lifecyclesBlockSchema } from './lifecycles.js';
import { overlapBlockSchema } from './overlap.js';
import { questionsBlockSchema } from './questions.js';
import { raciBlockSchema } from './raci.js';
import { relatedBlockSchema } from './related.js';
import { responsibilitiesBlockSchema } from './responsibilities.js';
import { roleSchema } from './roles.js';
import { scenariosBlockSchema } from './scenarios.js';
import { skillsBlockSchema } from './skills.js';
import { editionSchema, sourceSchema } from './sources.js';
import { takeawaysBlockSchema } from './takeaways.js';
import { toolsBlockSchema } from './tools.js';
import { translationsSchema } from './translations.js';
import { SCHEMA_VERSION } from './version.js';
import { wordingSchema } from './wording.js';

/** What a document must have before any view can be drawn. */
export const skeleton = {
  rolewise: v.optional(
    v.pipe(v.literal(SCHEMA_VERSION), v.description('The version of the shape of this document.')),
    SCHEMA_VERSION,
  ),
  id: idSchema,
  lang: v.pipe(
    langSchema,
    v.description('The language of the document as a BCP 47 tag: en, pt-BR.'),
  ),
  title: v.pipe(
    nameSchema,
    v.description('What the document is about, as the heading of its page.'),
  ),
  summary: v.optional(v.pipe(claimSchema, v.description('The whole in a sentence or two.'))),
  roles: v.pipe(
    v.array(roleSchema),
    v.minLength(2, 'roles/few'),
    v.description('The roles that are compared, two or more.'),
  ),
  sources: v.optional(
    v.pipe(
      v.array(sourceSchema),
      v.description('Who says so: the sources that statements name by their ids.'),
    ),
  ),
  edition: v.optional(editionSchema),
  basis: v.optional(
    v.pipe(
      basisSchema,
      v.description(
        'How statements come about that name neither sources nor a basis of their own.',
      ),
    ),
  ),
};

/** The blocks: each is optional, each feeds a view, and one that is broken leaves the others alone. */
export const blocks = {
  comparison: comparisonBlockSchema,
  lifecycles: lifecyclesBlockSchema,
  raci: raciBlockSchema,
  responsibilities: responsibilitiesBlockSchema,
  questions: questionsBlockSchema,
  skills: skillsBlockSchema,
  handoffs: handoffsBlockSchema,
  scenarios: scenariosBlockSchema,
  fit: fitBlockSchema,
  overlap: overlapBlockSchema,
  tools: toolsBlockSchema,
  faq: faqBlockSchema,
  takeaways: takeawaysBlockSchema,
  related: relatedBlockSchema,
};

/** What the checks are told. No view shows it. */
export const settings = {
  wording: wordingSchema,
  accept: acceptSchema,
};

const content = {
  ...skeleton,
  comparison: v.optional(blocks.comparison),
  lifecycles: v.optional(blocks.lifecycles),
  raci: v.optional(blocks.raci),
  responsibilities: v.optional(blocks.responsibilities),
  questions: v.optional(blocks.questions),
  skills: v.optional(blocks.skills),
  handoffs: v.optional(blocks.handoffs),
  scenarios: v.optional(blocks.scenarios),
  fit: v.optional(blocks.fit),
  overlap: v.optional(blocks.overlap),
  tools: v.optional(blocks.tools),
  faq: v.optional(blocks.faq),
  takeaways: v.optional(blocks.takeaways),
  related: v.optional(blocks.related),
};

/** What readers see in other languages. */
export const translations = translationsSchema(fields(content));

/** The whole document: the one source of its types and of its JSON Schema. */
export const documentSchema = fields({
  ...content,
  translations: v.optional(translations),
  wording: v.optional(settings.wording),
  accept: v.optional(settings.accept),
});
