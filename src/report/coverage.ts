import picocolors from 'picocolors';
import { clip, type Place } from '../model/finding.js';
import { plainText } from '../model/text/plainText.js';
import type { DocumentText } from '../model/texts/textsOf.js';
import type { TranslationCoverage } from '../model/translate/coverage.js';
import type { HumanOptions } from './human.js';
import { visible } from './visible.js';
import { whereOf } from './whereOf.js';

/** A text that is not translated, and where it stands in its own language. */
export interface MissingText extends DocumentText {
  readonly place?: Place;
  /** Where in a translation it is said, below the language: `faq.items.maths.answer`. */
  readonly sayAt: string;
}

/** How much of a file can be read in one of its languages. */
export interface FileCoverage extends Omit<TranslationCoverage, 'missing' | 'same'> {
  readonly missing: readonly MissingText[];
}

/** How much of a file is translated, language by language, with the line of each text that is missing. */
export function coverageReport(
  file: string,
  coverage: readonly FileCoverage[],
  { colour = false }: HumanOptions = {},
): string {
  const { bold, gray, green, yellow } = picocolors.createColors(colour);
  const width = Math.max(0, ...coverage.map(({ lang }) => lang.length));
  const languages = coverage.map(({ lang, percent, translated, texts, missing }) => {
    const paint = missing.length > 0 ? yellow : green;
    const share = paint(`${String(percent).padStart(3)} %`);
    return [
      `  ${visible(lang).padEnd(width)}  ${share}  ${translated} of ${texts} texts`,
      ...missing.map(
        ({ place, text, sayAt }) =>
          `    ${whereOf(file, place)}  “${visible(clip(plainText(text)))}”  ${gray(sayAt)}`,
      ),
    ].join('\n');
  });
  const none = '  none';
  return [
    bold(`Translations of ${visible(file)}`),
    ...(languages.length > 0 ? languages : [none]),
  ].join('\n');
}
