import { rule as idleLanes } from './idleLanes.js';
import { rule as receivers } from './receivers.js';
import { rule as returnsToLast } from './returnsToLast.js';
import { rule as toItself } from './toItself.js';
import { rule as unsaid } from './unsaid.js';

/** How work goes from hand to hand. */
export const handoffRules = [toItself, receivers, unsaid, idleLanes, returnsToLast] as const;
