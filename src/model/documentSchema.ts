import { documentSchema as schema } from './schema/document.js';
import type { Comparison, ComparisonInput } from './types.js';

/**
 * A schema of Valibot's that takes one type and gives another; of any library's that reads Standard Schema, too. Said without
 * Valibot's own declarations, which the compiler of every site would have to read.
 */
export interface Schema<Input, Output> {
  readonly kind: 'schema';
  readonly type: string;
  readonly expects: string;
  readonly async: false;
  // biome-ignore lint/suspicious/noExplicitAny: Valibot alone knows what its parts hand to one another.
  reference(...args: any[]): any;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  '~run'(dataset: any, config: any): any;
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'valibot';
    readonly validate: (value: unknown) => Checked<Output> | Promise<Checked<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
  readonly '~types'?:
    | {
        readonly input: Input;
        readonly output: Output;
        // biome-ignore lint/suspicious/noExplicitAny: as above.
        readonly issue: any;
      }
    | undefined;
}

type Checked<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string }[] };

/** The shape of a document, for tools that read schemas: what authors write goes in, what views take comes out. */
export const documentSchema: Schema<ComparisonInput, Comparison> = schema;
