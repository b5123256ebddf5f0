import { clip, type Finding } from '../../model/finding.js';
import { plainText } from '../../model/text/plainText.js';
import { translationCoverage } from '../../model/translate/coverage.js';
import { whereToSay } from '../../model/translate/whereToSay.js';
import type { ReadResult } from '../../read/index.js';
import type { FileCoverage } from '../../report/coverage.js';

/** How much of a document is translated. Nothing is said of one that has to be mended first. */
export function coverageOf(result: ReadResult): readonly FileCoverage[] | undefined {
  if (!result.ok) return undefined;
  const { comparison, placeOf } = result;
  return translationCoverage(comparison).map(({ same: _, missing, ...coverage }) => ({
    ...coverage,
    missing: missing.map((text) => {
      const place = placeOf(text.path);
      const sayAt = whereToSay(text, comparison);
      return place ? { ...text, sayAt, place } : { ...text, sayAt };
    }),
  }));
}

/** Each text that is not translated, as something to mend. */
export function missingTranslations(coverage: readonly FileCoverage[]): Finding[] {
  return coverage.flatMap(({ lang, missing }) =>
    missing.map(({ path, text, sayAt, place }): Finding => {
      const words = plainText(text);
      return {
        code: 'translation/missing',
        severity: 'error',
        path,
        message:
          `“${clip(words)}” is not translated into "${lang}", so its readers meet another language. ` +
          `Say it at translations.${lang}.${sayAt}.`,
        found: words,
        ...(place && { place }),
      };
    }),
  );
}
