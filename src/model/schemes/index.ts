import { cairo } from './cairo.js';
import { daci } from './daci.js';
import { raci } from './raci.js';
import { raciVs } from './raciVs.js';
import { rapid } from './rapid.js';
import { rasci } from './rasci.js';

/** The schemes that documents pick by name. */
export const schemes = { raci, rasci, 'raci-vs': raciVs, cairo, daci, rapid };

/** The name of a scheme, as documents write it. */
export type SchemeName = keyof typeof schemes;

/** The words in which a document of this scheme writes its assignments. */
export type WordOf<Name extends SchemeName> = (typeof schemes)[Name]['assignments'][number]['id'];

/** Their names, in the order of the list. */
export const schemeNames = Object.keys(schemes) as SchemeName[];
