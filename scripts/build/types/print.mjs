import { fieldDocs } from './docs.mjs';
import { withoutUndefined } from './shapes.mjs';

/**
 * @typedef {import('./shapes.mjs').Shape} Shape
 * @typedef {import('./docs.mjs').Schema} Schema
 */

/**
 * Prints shapes as TypeScript, with what the schemas say of each field.
 *
 * @param {(shape: Shape, schemas: readonly Schema[]) => string | undefined} nameOf The name of a shape that has one.
 */
export function printer(nameOf) {
  return { body };

  /**
   * A shape where it is used: by its name, if it has one.
   *
   * @param {Shape} whole
   * @param {readonly Schema[]} schemas
   * @returns {string}
   */
  function print(whole, schemas) {
    const { shape, orUndefined } = withoutUndefined(whole);
    if (orUndefined) return `${print(shape, schemas)} | undefined`;
    return nameOf(shape, schemas) ?? body(shape, schemas);
  }

  /**
   * A shape written out.
   *
   * @param {Shape} shape
   * @param {readonly Schema[]} schemas
   * @returns {string}
   */
  function body(shape, schemas) {
    switch (shape.kind) {
      case 'word':
        return shape.text;
      case 'oneOf':
        return shape.of.map((member) => print(member, schemas)).join(' | ');
      case 'list': {
        const item = print(shape.of, schemas);
        return shape.of.kind === 'oneOf' && item.includes(' | ')
          ? `readonly (${item})[]`
          : `readonly ${item}[]`;
      }
      case 'fields':
        return `{\n${indent(lines(shape, schemas).join('\n'))}\n}`;
    }
  }

  /** @type {(shape: Shape & { kind: 'fields' }, schemas: readonly Schema[]) => string[]} */
  function lines({ fields, byId }, schemas) {
    const order = Object.keys(Object.assign({}, ...schemas.map(({ entries }) => entries)));
    const sorted = fields.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
    return [
      ...byId.map(({ key, of }) => `readonly [id: ${print(key, [])}]: ${print(of, schemas)};`),
      ...sorted.flatMap(({ name, optional, shape }) => {
        const { docs, schemas: inner } = fieldDocs(schemas, name);
        const line = `readonly ${name}${optional ? '?' : ''}: ${print(shape, inner)};`;
        return docs ? [`/** ${docs.replaceAll('*/', '')} */`, line] : [line];
      }),
    ];
  }
}

/** @param {string} text */
function indent(text) {
  return text.replaceAll(/^/gm, '  ');
}
