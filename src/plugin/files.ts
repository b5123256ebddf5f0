import { relative, sep } from 'node:path';
import type { PluginOptions } from './options.js';

/** Ids that a comparison can have, for bundlers that sort by pattern before they ask a plugin. */
export const CANDIDATE = /\.(?:ya?ml|json)(?:\?|$)/i;

const COMPARISON = /\.comparison\.(?:ya?ml|json)$/;

// `?raw` asks for the text of a file and `?url` for its address, whatever is in it.
const ASKS_FOR_THE_FILE = /[?&](?:raw|url|inline|no-inline|worker|sharedworker)(?:[&=]|$)/;

/** Says whether a bundler's id, a path that a query may follow, is that of a comparison. */
export function comparisonsIn(include: PluginOptions['include']): (id: string) => boolean {
  const patterns = [include ?? COMPARISON].flat();
  return (id) => {
    const path = slashed(pathOf(id));
    if (!CANDIDATE.test(path) || ASKS_FOR_THE_FILE.test(id)) return false;
    // `search` begins at the beginning, whatever flags a pattern has.
    return patterns.some((pattern) => path.search(pattern) >= 0);
  };
}

/** The file that an id is of. */
export function pathOf(id: string): string {
  return id.replace(/\?.*$/s, '');
}

export function isJson(path: string): boolean {
  return /\.json$/i.test(path);
}

/** A path as messages say it: from the folder that the bundler was started in, if the file is there. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  return slashed(near === '' || near.startsWith('..') || near === path ? path : near);
}

function slashed(path: string): string {
  return sep === '\\' || /^[a-z]:\\/i.test(path) ? path.replaceAll('\\', '/') : path;
}
