import { rule as balance } from './balance.js';
import { rule as results } from './results.js';
import { rule as scale } from './scale.js';
import { rule as silent } from './silent.js';
import { rule as unreachable } from './unreachable.js';

/** Whether the role fit is fair and comes to an answer. */
export const fitRules = [scale, silent, unreachable, balance, results] as const;
