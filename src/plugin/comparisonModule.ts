import type { Comparison } from '../model/types.js';

/** The name under which a document is exported: `product-vs-project` → `productVsProject`. */
export function exportName(id: string): string {
  const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return /^[0-9]/.test(name) ? `_${name}` : name;
}

/** A checked document as a module of JavaScript. */
export function comparisonModule(comparison: Comparison): string {
  const name = exportName(comparison.id);
  return `export const ${name} = ${JSON.stringify(comparison, null, 2)};\nexport default ${name};\n`;
}
