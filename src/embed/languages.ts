// A file of its own, which only pages in other languages load.
export { labelsFor } from '../locales/index.js';
export { localise } from '../model/translate/localise.js';
