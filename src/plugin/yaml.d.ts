/** The ready comparisons, whose names are short: our own stories and tests import them as a site imports its own. */
declare module '*.yaml' {
  const comparison: import('../model/index.js').Comparison;
  export default comparison;
}
