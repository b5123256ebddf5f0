/**
 * What `rolewise()` makes of a document that is imported. Name it once, in a file of types or in `types` of tsconfig.json:
 * `/// <reference types="rolewise/plugin/client" />`.
 *
 * With the option `types`, a document's own declaration takes its place.
 */
declare module '*.comparison.yaml' {
  const comparison: import('../model/index.js').Comparison;
  export default comparison;
}

declare module '*.comparison.yml' {
  const comparison: import('../model/index.js').Comparison;
  export default comparison;
}

declare module '*.comparison.json' {
  const comparison: import('../model/index.js').Comparison;
  export default comparison;
}
