/** What `rolewise()` makes of a document that is imported. */
declare module '*.yaml' {
  const comparison: import('../model/types.js').Comparison;
  export default comparison;
}
