import { rule as lengths } from './lengths.js';
import { rule as marks } from './marks.js';
import { rule as ownLanguage } from './ownLanguage.js';
import { rule as registeredLanguage } from './registeredLanguage.js';
import { rule as targets } from './targets.js';

/** What holds between a document and its translations. */
export const translationRules = [registeredLanguage, ownLanguage, targets, lengths, marks] as const;
