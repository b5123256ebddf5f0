import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { root } from '../setup/run.mjs';
import { plainTypes, withInputs } from './types/plainTypes.mjs';

const src = `${root}src/`;
const TYPES = `${src}model/types.ts`;

/**
 * Writes the declarations of each door, and of what these lead to. The types of the document are written out plainly:
 * computed from the schemas, they would cost the compiler of every site seconds.
 *
 * @param {string} out Where the modules were built.
 */
export async function buildDeclarations(out) {
  const program = programOfTypes();
  const problems = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...program.getSyntacticDiagnostics(),
    ...program.getSemanticDiagnostics(),
  ];
  const schemas = await schemasIn(`${out}/model/schema`);
  const files = new Set(doors(out));
  // Files that are met on the way join the set, and the loop.
  for (const file of files) {
    const { text, diagnostics } = declarationOf(program, file, schemas);
    problems.push(...diagnostics);
    const target = join(out, relative(src, file).replace(/(?:\.d)?\.tsx?$/, '.d.ts'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    for (const found of importsOf(text, file)) files.add(found);
  }
  if (problems.length === 0) return true;
  console.error(
    ts.formatDiagnostics(problems, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => root,
      getNewLine: () => '\n',
    }),
  );
  return false;
}

function programOfTypes() {
  const { config } = ts.readConfigFile(`${root}tsconfig.build.json`, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  // The types of what schemas take stand in the source for the printer alone.
  const host = ts.createCompilerHost({ ...options, noUnusedLocals: false });
  const readFile = host.readFile.bind(host);
  host.readFile = (name) => {
    const text = readFile(name);
    return name === TYPES && text !== undefined ? withInputs(text) : text;
  };
  return ts.createProgram(fileNames, { ...options, noUnusedLocals: false }, host);
}

/**
 * @param {ts.Program} program
 * @param {string} file
 * @param {Parameters<typeof plainTypes>[2]} schemas
 * @returns {{ text: string, diagnostics: readonly ts.Diagnostic[] }}
 */
function declarationOf(program, file, schemas) {
  const source = program.getSourceFile(file);
  if (!source) throw new Error(`No declarations can be made for ${relative(root, file)}.`);
  if (source.isDeclarationFile) return { text: source.text, diagnostics: [] };
  if (file === TYPES) return { text: plainTypes(program, source, schemas), diagnostics: [] };
  let text = '';
  const { diagnostics } = program.emit(
    source,
    (_, written) => {
      text = written;
    },
    undefined,
    true,
  );
  return { text, diagnostics };
}

/** The sources of all that a site can import, the ready comparisons apart. @param {string} out */
function doors(out) {
  const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  return Object.values(exports).flatMap(({ types }) => {
    if (!types) return [];
    const name = types.replace('./dist/', '').replace('.d.ts', '');
    const names = name.endsWith('/*')
      ? readdirSync(join(out, dirname(name)))
          .filter((file) => file.endsWith('.js'))
          .map((file) => join(dirname(name), file.replace('.js', '')))
      : [name];
    return names.flatMap((one) => sourceOf(join(src, one)) ?? []);
  });
}

/** @type {(text: string, file: string) => string[]} */
function importsOf(text, file) {
  return ts.preProcessFile(text).importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith('.')) return [];
    const found = sourceOf(join(dirname(file), fileName.replace(/\.js$/, '')));
    if (!found)
      throw new Error(`${relative(root, file)} speaks of ${fileName}, which is not there.`);
    return found;
  });
}

/** @param {string} name The path of a module without its ending. */
function sourceOf(name) {
  return ['.ts', '.tsx', '.d.ts'].map((end) => name + end).find(ts.sys.fileExists);
}

/** @param {string} folder */
async function schemasIn(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(join(folder, file)).href)),
  );
  return Object.assign({}, ...modules);
}
