import type { Comparison } from '../model/types.js';

/**
 * A checked document as a module. It stands in a string because engines read it from there in half the time that the same
 * object takes as code.
 */
export function comparisonModule(comparison: Comparison): string {
  const json = JSON.stringify(comparison).replace(/[\\']/g, '\\$&');
  return `export default /* #__PURE__ */ JSON.parse('${json}');\n`;
}
