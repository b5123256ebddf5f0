import type { CheckOptions } from '../model/checks/run.js';
import type { Finding } from '../model/finding.js';
import type { Comparison } from '../model/types.js';
import { readComparison } from '../read/index.js';

export interface CompileOptions {
  /** Warnings count as errors. */
  readonly strict?: boolean | undefined;
  readonly rules?: CheckOptions['rules'] | undefined;
  /** What can be shown of a document with errors is taken, and its errors count as warnings. */
  readonly show?: boolean | undefined;
}

export interface Compiled {
  /** Absent if there are errors. */
  readonly comparison: Comparison | undefined;
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** A document's text as the document to build with, or as what has to be mended first. */
export function compileComparison(
  text: string,
  file: string,
  { strict = false, rules, show = false }: CompileOptions = {},
): Compiled {
  const { comparison, findings } = readComparison(text, { file, rules });
  if (show && comparison) return { comparison, errors: [], warnings: findings };
  const errors = findings.filter(({ severity }) => strict || severity === 'error');
  if (errors.length === 0) return { comparison, errors, warnings: findings };
  const warnings = findings.filter((finding) => !errors.includes(finding));
  return { comparison: undefined, errors, warnings };
}
