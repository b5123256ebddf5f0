import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Comparison } from '../model/types.js';
import { comparisonTypes } from './comparisonTypes.js';

/** Writes the declaration of a document beside it: for `team.comparison.yaml` it is `team.comparison.d.yaml.ts`. */
export function writeTypes(path: string, comparison: Comparison): void {
  const target = path.replace(/\.(\w+)$/, '.d.$1.ts');
  const origin = `// Written by rolewise from ${basename(path)}, again whenever that changes.\n`;
  const text = `${origin}${comparisonTypes(comparison, 'rolewise/model')}`;
  // A watcher that saw it written each time would never come to rest.
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
}
