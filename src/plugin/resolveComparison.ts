import { CANDIDATE, pathOf } from './files.js';

/** What Rollup and Vite know in common of where an import leads. */
interface Found {
  readonly id: string;
  readonly external: boolean | 'absolute' | 'relative';
}

interface Resolver {
  resolve(
    source: string,
    importer: string | undefined,
    options: { isEntry: boolean },
  ): Promise<Found | null>;
}

/** The hook that finds comparisons and gives them an id that plugins of another kind leave alone. */
export function resolveComparison(
  isComparison: (id: string) => boolean,
  isLeftToBundler: (path: string) => boolean,
) {
  return {
    order: 'pre' as const,
    filter: { id: CANDIDATE },
    async handler(
      this: Resolver,
      source: string,
      importer: string | undefined,
      { isEntry }: { isEntry: boolean },
    ): Promise<Found | null> {
      // Rollup itself looks for a file with the query in its name.
      const query = source.slice(pathOf(source).length);
      const found = await this.resolve(pathOf(source), importer, { isEntry });
      if (!found || found.external || !isComparison(found.id + query)) return null;
      return { ...found, id: isLeftToBundler(found.id) ? found.id : marked(found.id + query) };
    },
  };
}

/**
 * An id with a query of ours. Plugins for YAML and JSON in general know their files by the end of the id, and would take
 * what is a module already for a text of theirs.
 */
function marked(id: string): string {
  if (/[?&]rolewise(?:&|$)/.test(id)) return id;
  return `${id}${id.includes('?') ? '&' : '?'}rolewise`;
}
