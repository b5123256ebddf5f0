import ts from 'typescript';
import { fieldSchemas } from './docs.mjs';
import { printer } from './print.mjs';
import { keyOf, shapeReader } from './shapes.mjs';

/**
 * @typedef {import('./docs.mjs').Schema} Schema
 * @typedef {import('./shapes.mjs').Shape} Shape
 * @typedef {ts.InterfaceDeclaration | ts.TypeAliasDeclaration} Declaration
 * @typedef {{ declaration: Declaration, shape: Shape, schemas: readonly Schema[] }} NamedType
 */

/** Types that are written by their names, by the module that has them. */
const KEPT = {
  './schema/refs.js': ['NamesScheme', 'OwnId', 'Ref'],
  './text/types.js': ['Inline', 'Text'],
};

/**
 * The source of the public types, and beside each type of what a schema gives the type of what it takes. What authors write
 * repeats itself; under names it is printed once.
 *
 * @param {string} text
 */
export function withInputs(text) {
  const { statements } = ts.createSourceFile('types.ts', text, ts.ScriptTarget.Latest);
  const inputs = statements.filter(isDeclaration).flatMap((declaration) => {
    const [, schema] =
      /\bInferOutput<typeof (\w+)>/.exec(text.slice(declaration.pos, declaration.end)) ?? [];
    const name = declaration.name.text;
    return schema && name !== 'Comparison'
      ? `/** What authors write for a {@link ${name}}. */\ntype ${name}Input = Frozen<InferInput<typeof ${schema}>>;`
      : [];
  });
  return [text, ...inputs, ''].join('\n');
}

/**
 * The public types with everything worked out. Left as they are computed from the schemas, they would be computed again by
 * the compiler of every site, and are too deep for it.
 *
 * @param {ts.Program} program
 * @param {ts.SourceFile} source The types as they are computed, with inputs.
 * @param {Readonly<Record<string, Schema>>} schemas The schemas that the types come from, by their names.
 */
export function plainTypes(program, source, schemas) {
  const types = namedTypes(program, source, schemas);
  const names = new Map([...types].reverse().map(([name, { shape }]) => [keyOf(shape), name]));
  /** @type {Map<string, string>} */
  const printed = new Map();
  const { body } = printer((shape, found) => {
    const name = shape.kind === 'word' ? undefined : names.get(keyOf(shape));
    if (name !== undefined) print(name, found);
    return name;
  });
  for (const [name, { declaration }] of types) if (isExported(declaration)) print(name);
  const verbatim = source.statements.filter((it) => ts.isExportDeclaration(it) || isGeneric(it));
  return [
    ...Object.entries(KEPT).map(
      ([module, kept]) => `import type { ${kept.join(', ')} } from '${module}';`,
    ),
    ...verbatim.map((statement) => statement.getFullText(source).trim()),
    ...printed.values(),
    // Without it, what is not exported would be, too.
    'export {};',
    '',
  ].join('\n');

  /** @type {(name: string, found?: readonly Schema[]) => void} */
  function print(name, found = []) {
    const type = types.get(name);
    if (!type || printed.has(name)) return;
    // Keeps its place before those that it leads to.
    printed.set(name, '');
    const { declaration, shape } = type;
    const text = body(shape, type.schemas.length > 0 ? type.schemas : found);
    const head = `${docsOf(declaration, source)}\n${isExported(declaration) ? 'export ' : ''}`;
    const isInterface = shape.kind === 'fields' && !isWrittenAsAlias(declaration);
    printed.set(
      name,
      `${head}${isInterface ? `interface ${name} ${text}` : `type ${name} = ${text};`}`,
    );
  }
}

/** @type {(program: ts.Program, source: ts.SourceFile, schemas: Readonly<Record<string, Schema>>) => Map<string, NamedType>} */
function namedTypes(program, source, schemas) {
  const checker = program.getTypeChecker();
  const read = shapeReader(checker, keptTypes(program, source));
  const declarations = source.statements.filter(isDeclaration).filter((it) => !isGeneric(it));
  return new Map(
    declarations.map((declaration) => {
      const [, name = ''] = /\btypeof (\w+)>/.exec(declaration.getText(source)) ?? [];
      const schema = schemas[name];
      const shape = read(checker.getTypeAtLocation(declaration.name));
      return [
        declaration.name.text,
        { declaration, shape, schemas: schema ? fieldSchemas(schema) : [] },
      ];
    }),
  );
}

/** @type {(program: ts.Program, source: ts.SourceFile) => Map<string, ts.Type>} */
function keptTypes(program, source) {
  const checker = program.getTypeChecker();
  return new Map(
    Object.entries(KEPT).flatMap(([module, names]) => {
      const file = program.getSourceFile(
        source.fileName.replace('types.ts', module.slice(2).replace(/js$/, 'ts')),
      );
      const symbol = file && checker.getSymbolAtLocation(file);
      const exported = symbol ? checker.getExportsOfModule(symbol) : [];
      return names.map((name) => {
        const found = exported.find((one) => one.name === name);
        if (!found) throw new Error(`src/model has no type ${name} in ${module}.`);
        return /** @type {const} */ ([name, checker.getDeclaredTypeOfSymbol(found)]);
      });
    }),
  );
}

/** @type {(statement: ts.Statement) => statement is Declaration} */
function isDeclaration(statement) {
  return ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
}

/** @param {ts.Statement} statement */
function isGeneric(statement) {
  return isDeclaration(statement) && statement.typeParameters !== undefined;
}

/** @param {Declaration} declaration */
function isExported({ modifiers }) {
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** An alias that others see stays one: its members can be taken for a record's. @param {Declaration} declaration */
function isWrittenAsAlias(declaration) {
  return ts.isTypeAliasDeclaration(declaration) && isExported(declaration);
}

/** @type {(declaration: Declaration, source: ts.SourceFile) => string} */
function docsOf(declaration, source) {
  return source.text.slice(declaration.getFullStart(), declaration.getStart(source)).trim();
}
