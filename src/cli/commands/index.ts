import type { Command } from 'commander';
import { build } from './build.js';
import { check } from './check.js';
import { diff } from './diff.js';
import { create } from './new.js';
import { preview } from './preview.js';
import { schema } from './schema.js';
import { stale } from './stale.js';

/** Every command, in the order in which help lists them. Each loads what it needs when it runs. */
export const commands: readonly Command[] = [create, preview, check, build, diff, stale, schema];
