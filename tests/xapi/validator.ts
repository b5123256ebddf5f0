import { createRequire } from 'node:module';

// It is CommonJS, and says `default` for what it exports.
const { default: warningsOf } = createRequire(import.meta.url)(
  '@learninglocker/xapi-validation',
) as { default: (statement: unknown) => readonly { readonly path: readonly string[] }[] };

/** What a record store would refuse in a statement as it is sent. */
export function problemsOf(statement: unknown): readonly unknown[] {
  return warningsOf(JSON.parse(JSON.stringify(statement)));
}
