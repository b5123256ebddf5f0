import { type Comparison, languagesOf, localise } from '../../model/index.js';
import { previewPage } from '../../publish/index.js';
import { readComparison } from '../../read/index.js';
import { frameOfFinding } from '../../report/frameOfFinding.js';
import { readText, shownName } from '../readText.js';

/** What could last be read of a file. It stands in where nothing can. */
export interface LastRead {
  comparison?: Comparison;
  isSound?: boolean;
}

/** The file as it is now, as a page, in one of its languages. */
export async function drawPreview(
  named: string,
  lang: string | undefined,
  last: LastRead,
): Promise<string> {
  const file = shownName(named);
  const { text, trouble } = await readText(named);
  const result = trouble
    ? { ok: false as const, comparison: undefined, findings: [trouble] }
    : readComparison(text, { file });
  const lines = text.split('\n');
  if (result.comparison) {
    last.comparison = result.comparison;
    last.isSound = result.ok;
  }
  const { comparison, isSound = false } = last;
  // What is broken is shown as far as it goes, in the language that it is written in.
  const languages = comparison && isSound ? languagesOf(comparison) : [];
  return previewPage({
    file,
    comparison: comparison && isSound && lang ? localise(comparison, lang) : comparison,
    isOld: comparison !== undefined && !result.comparison,
    findings: result.findings.map((finding) => ({
      severity: finding.severity,
      where: finding.place ? `${finding.place.line}:${finding.place.column}` : file,
      message: finding.message,
      frame: frameOfFinding(lines, finding),
    })),
    languages: languages.map((tag) => ({ lang: tag, href: `/?lang=${encodeURIComponent(tag)}` })),
    stylesheets: ['/styles.css', '/page.css', '/preview.css'],
    scripts: ['/publish/enhance.js', '/preview.js'],
  });
}
