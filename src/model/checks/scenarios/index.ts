import { rule as deadEnds } from './deadEnds.js';
import { rule as endless } from './endless.js';
import { rule as nothingTold } from './nothingTold.js';
import { rule as oneWayOn } from './oneWayOn.js';
import { rule as unreachable } from './unreachable.js';

/** How scenarios begin, branch and end. */
export const scenarioRules = [nothingTold, oneWayOn, deadEnds, unreachable, endless] as const;
