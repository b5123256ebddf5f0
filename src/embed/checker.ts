// A file of its own: only a document that cannot be drawn as it is has to be read and explained.
export { parseComparison } from '../model/parse.js';
