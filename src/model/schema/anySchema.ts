import type * as v from 'valibot';
import type { Chooser } from './kit.js';

/** Any of Valibot's schemas. */
export type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** A schema of the keys of a record. */
export type KeySchema = v.BaseSchema<string, string, v.BaseIssue<unknown>>;

/** What follows a schema in a pipe. */
export type PipeAction = Pick<v.BaseTransformation<unknown, unknown, v.BaseIssue<unknown>>, 'type'>;

/** The parts of a schema that lead on to others. */
export interface SchemaParts extends Partial<Chooser> {
  readonly pipe?: readonly [AnySchema, ...PipeAction[]];
  readonly wrapped?: AnySchema;
  readonly options?: readonly AnySchema[];
  readonly item?: AnySchema;
  readonly key?: KeySchema;
  readonly value?: AnySchema;
  readonly entries?: Readonly<Record<string, AnySchema>>;
}
