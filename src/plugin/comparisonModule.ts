import type { Comparison } from '../model/types.js';

/** The name under which a document is exported: `product-vs-project` → `productVsProject`. */
export function exportName(id: string): string {
  const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return /^[0-9]/.test(name) ? `_${name}` : name;
}

/** A checked document as a module of JavaScript. */
export function comparisonModule(comparison: Comparison): string {
  return `const comparison = ${JSON.stringify(comparison, null, 2)};\n${exportsOf(comparison)}`;
}

/** Says both names of the document. An alias may be any word, also one that JavaScript keeps for itself. */
export function exportsOf({ id }: Comparison): string {
  const names = new Set(['default', exportName(id)]);
  return `export { ${[...names].map((name) => `comparison as ${name}`).join(', ')} };\n`;
}
