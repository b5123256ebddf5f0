import type { Comparison, SchemeName } from '../../src/model/index.js';
import { cairoExample } from './schemes/cairo.js';
import { daciExample } from './schemes/daci.js';
import { raciExample } from './schemes/raci.js';
import { raciVsExample } from './schemes/raciVs.js';
import { rapidExample } from './schemes/rapid.js';
import { rasciExample } from './schemes/rasci.js';

/** A small matrix in each of the schemes that documents pick by name. */
export const schemeExamples = {
  raci: raciExample,
  rasci: rasciExample,
  'raci-vs': raciVsExample,
  cairo: cairoExample,
  daci: daciExample,
  rapid: rapidExample,
} satisfies Record<SchemeName, Comparison>;
