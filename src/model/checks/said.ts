import type { Finding } from '../finding.js';
import type { Text } from '../types.js';

/** A value of a document and where it stands. */
export interface Placed<Value> {
  readonly value: Value;
  readonly path: Finding['path'];
  /** The statement that it is a part of. */
  readonly within?: Statement;
}

/** Something that the document states: a claim, a cell, an activity. What it holds beside its provenance is its own. */
export interface Statement extends Placed<Readonly<Record<string, unknown>>> {
  readonly sources: readonly { readonly source: string }[];
  readonly basis: string | undefined;
}

/** What a document says, wherever it says it. */
export interface Content {
  readonly names: readonly Placed<Text>[];
  readonly texts: readonly Placed<Text>[];
  /** Where links lead: those in texts, and those that stand for themselves. */
  readonly addresses: readonly Placed<string>[];
  readonly dates: readonly Placed<string>[];
  readonly statements: readonly Statement[];
}
