import type { ReactNode } from 'react';
import { counted } from '../model/text/counted.js';
import type { Comparison } from '../model/types.js';
import { documentPage } from './documentPage.js';
import { pageElement } from './page.js';
import { pageText } from './writeHtml.js';

/** A finding as the preview shows it. */
export interface PreviewFinding {
  readonly severity: 'error' | 'warning';
  /** File, line and column. */
  readonly where: string;
  readonly message: string;
  /** The lines around the place. */
  readonly frame?: string | undefined;
}

/** What the preview of a file is made of. */
export interface Preview {
  readonly file: string;
  /** Missing where nothing of the file can be shown. */
  readonly comparison: Comparison | undefined;
  /** Whether that is what the file said before, because it cannot be read now. */
  readonly isOld?: boolean;
  readonly findings: readonly PreviewFinding[];
  /** Languages of the document with the address of each. */
  readonly languages: readonly { readonly lang: string; readonly href: string }[];
  readonly stylesheets: readonly string[];
  readonly scripts: readonly string[];
}

/** A file as a page to look at while writing: what is wrong in it first, then whatever can be shown. */
export function previewPage(preview: Preview): string {
  const { file, comparison, stylesheets, scripts } = preview;
  const page = { stylesheets, scripts };
  if (comparison) return pageText(documentPage(comparison, { ...page, before: aside(preview) }));
  const nothing = { ...page, lang: 'en', dir: 'ltr' as const, title: file };
  return pageText(pageElement({ ...nothing, body: aside(preview) }));
}

function aside({ file, findings, languages, isOld }: Preview): ReactNode {
  return (
    <aside className="preview" lang="en" dir="ltr" aria-label="Preview">
      <p className="preview-file">
        <strong>{file}</strong>
        {languages.length > 1 &&
          languages.map(({ lang, href }) => [
            ' ',
            <a key={lang} href={href} lang={lang} hrefLang={lang}>
              {lang}
            </a>,
          ])}
      </p>
      {findings.length > 0 && (
        <>
          <h2>{summary(findings)}</h2>
          <ol>
            {findings.map(({ severity, where, message, frame }) => (
              <li key={`${where} ${message}`} data-severity={severity}>
                <p>
                  <strong>{severity === 'error' ? 'Error' : 'Warning'}</strong> <code>{where}</code>
                </p>
                <p>{message}</p>
                {frame && <pre>{frame}</pre>}
              </li>
            ))}
          </ol>
        </>
      )}
      {isOld && <p>Below is what the file last said. It follows again once it can be read.</p>}
    </aside>
  );
}

function summary(findings: readonly PreviewFinding[]): string {
  const severities = ['error', 'warning'] as const;
  const counts = severities.flatMap((severity) => {
    const { length } = findings.filter((finding) => finding.severity === severity);
    return length > 0 ? [counted(length, severity)] : [];
  });
  return counts.join(', ');
}
