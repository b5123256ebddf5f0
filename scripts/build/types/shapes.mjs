import ts from 'typescript';

/**
 * A type as it is written down: a word, a list, one of several, or fields.
 *
 * @typedef {{ kind: 'word', text: string }} Word
 * @typedef {{ kind: 'list', of: Shape }} List
 * @typedef {{ kind: 'oneOf', of: readonly Shape[] }} OneOf
 * @typedef {{ name: string, optional: boolean, shape: Shape }} Field
 * @typedef {{ kind: 'fields', fields: readonly Field[], byId: readonly { key: Shape, of: Shape }[] }} Fields
 * @typedef {Word | List | OneOf | Fields} Shape
 */

const SIMPLE = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike;

/** @type {Word} */
const UNDEFINED = { kind: 'word', text: 'undefined' };

/**
 * Reads types as shapes: whatever a type was computed from, its shape holds what came of it.
 *
 * @param {ts.TypeChecker} checker
 * @param {ReadonlyMap<string, ts.Type>} kept Types that are written by their names, because they are plain or mark something.
 * @returns {(type: ts.Type) => Shape}
 */
export function shapeReader(checker, kept) {
  /** @type {Map<ts.Type, Shape>} */
  const known = new Map();
  const run = kept.get('Inline');
  const unions = [...kept].flatMap(([name, type]) =>
    type.isUnion() ? [{ name, keys: type.types.map((member) => keyOf(read(member))) }] : [],
  );
  return read;

  /** @type {(type: ts.Type) => Shape} */
  function read(type) {
    const shape = known.get(type) ?? readNew(type);
    known.set(type, shape);
    return shape;
  }

  /** @type {(type: ts.Type) => Shape} */
  function readNew(type) {
    const { aliasSymbol, aliasTypeArguments = [], flags } = type;
    if (aliasSymbol && kept.has(aliasSymbol.name)) {
      const args = aliasTypeArguments.map((arg) => checker.typeToString(arg)).join(', ');
      return { kind: 'word', text: aliasSymbol.name + (args && `<${args.replaceAll('"', "'")}>`) };
    }
    if (type.isStringLiteral()) return { kind: 'word', text: `'${type.value}'` };
    // A word with a mark: one of those that a kept type is made of.
    if (flags & (SIMPLE | ts.TypeFlags.Intersection))
      return { kind: 'word', text: checker.typeToString(type) };
    if (flags & ts.TypeFlags.Null) return { kind: 'word', text: 'null' };
    if (flags & ts.TypeFlags.Undefined) return UNDEFINED;
    if (type.isUnion()) return readUnion(type.types);
    if (checker.isArrayType(type)) return readList(type);
    if (flags & ts.TypeFlags.Object) return readFields(type);
    throw new Error(
      `The public types hold ${checker.typeToString(type)}, which scripts/build/types cannot write. ` +
        'If it is a named type, name it among those that are kept.',
    );
  }

  /** @type {(type: ts.Type) => Shape} */
  function readList(type) {
    const [item] = checker.getTypeArguments(/** @type {ts.TypeReference} */ (type));
    if (!item) throw new Error('A list has no type of its entries.');
    // Runs hold runs: a copy of them has no end.
    const isRun = run && item.isUnion() && alike(item, run);
    return { kind: 'list', of: isRun ? { kind: 'word', text: 'Inline' } : read(item) };
  }

  /** @type {(type: ts.Type) => Fields} */
  function readFields(type) {
    const fields = checker.getPropertiesOfType(type).map((property) => ({
      name: property.name,
      optional: (property.flags & ts.SymbolFlags.Optional) !== 0,
      shape: read(checker.getTypeOfSymbol(property)),
    }));
    const byId = checker
      .getIndexInfosOfType(type)
      .map(({ keyType, type: value }) => ({ key: read(keyType), of: read(value) }));
    return { kind: 'fields', fields, byId };
  }

  /** @type {(types: readonly ts.Type[]) => Shape} */
  function readUnion(types) {
    const shapes = new Map(
      types
        .filter((type) => !isMissing(type) && !isCovered(type, types))
        .map((type) => [keyOf(read(type)), read(type)]),
    );
    for (const { name, keys } of unions) {
      if (keys.every((key) => shapes.has(key))) replace(shapes, keys, name);
    }
    const truths = ['true', 'false'].map((text) => keyOf({ kind: 'word', text }));
    if (truths.every((key) => shapes.has(key))) replace(shapes, truths, 'boolean');
    return oneOf([...shapes.values()]);
  }

  /** What stands for a field that may be left out; `?` says so. @type {(type: ts.Type) => boolean} */
  function isMissing(type) {
    return (type.flags & ts.TypeFlags.Undefined) !== 0 && type !== checker.getUndefinedType();
  }

  /**
   * Whether another member has all its fields and allows all that it does, as a claim with sources allows one without.
   *
   * @type {(type: ts.Type, types: readonly ts.Type[]) => boolean}
   */
  function isCovered(type, types) {
    return types.some(
      (other, index) =>
        other !== type &&
        isRecord(type) &&
        isRecord(other) &&
        covers(other, type) &&
        (index < types.indexOf(type) || !covers(type, other)),
    );
  }

  /** @type {(one: ts.Type, other: ts.Type) => boolean} */
  function covers(one, other) {
    return (
      other.getProperties().every(({ name }) => one.getProperty(name)) &&
      checker.isTypeAssignableTo(other, one)
    );
  }

  /** @type {(type: ts.Type) => boolean} */
  function isRecord(type) {
    return (type.flags & ts.TypeFlags.Object) !== 0 && !checker.isArrayType(type);
  }

  /** @type {(one: ts.Type, other: ts.Type) => boolean} */
  function alike(one, other) {
    return checker.isTypeAssignableTo(one, other) && checker.isTypeAssignableTo(other, one);
  }
}

/** @type {WeakMap<Shape, string>} */
const keys = new WeakMap();

/**
 * Equal for shapes that allow the same, in whatever order they name it.
 *
 * @param {Shape} shape
 * @returns {string}
 */
export function keyOf(shape) {
  const key = keys.get(shape) ?? newKey(shape);
  keys.set(shape, key);
  return key;
}

/** @type {(shape: Shape) => string} */
function newKey(shape) {
  switch (shape.kind) {
    case 'word':
      return shape.text;
    case 'list':
      return `(${keyOf(shape.of)})[]`;
    case 'oneOf':
      return shape.of.map(keyOf).sort().join('|');
    case 'fields': {
      const fields = shape.fields.map(
        ({ name, optional, shape: of }) => `${name}${optional ? '?' : ''}:${keyOf(of)}`,
      );
      const byId = shape.byId.map(({ key, of }) => `[${keyOf(key)}]:${keyOf(of)}`);
      return `{${[...fields.sort(), ...byId].join(';')}}`;
    }
  }
}

/** @type {(shapes: Map<string, Shape>, keys: readonly string[], name: string) => void} */
function replace(shapes, keys, name) {
  for (const key of keys) shapes.delete(key);
  /** @type {Word} */
  const word = { kind: 'word', text: name };
  shapes.set(keyOf(word), word);
}

/**
 * A shape in two parts: what it allows, and whether it also allows `undefined`.
 *
 * @param {Shape} shape
 */
export function withoutUndefined(shape) {
  if (shape.kind !== 'oneOf') return { shape, orUndefined: false };
  const rest = shape.of.filter((member) => keyOf(member) !== keyOf(UNDEFINED));
  return { shape: oneOf(rest), orUndefined: rest.length < shape.of.length };
}

/** @type {(of: readonly Shape[]) => Shape} */
function oneOf(of) {
  const [only, ...others] = of;
  return only && others.length === 0 ? only : { kind: 'oneOf', of };
}
