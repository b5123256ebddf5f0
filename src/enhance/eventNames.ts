import type { RolewiseEventMap } from './events.js';

/** The names of all that readers do, for whoever passes it on. */
export const EVENTS = [
  'rolewise:view',
  'rolewise:filter',
  'rolewise:expand',
  'rolewise:choice',
  'rolewise:fit',
] as const satisfies readonly (keyof RolewiseEventMap)[];
