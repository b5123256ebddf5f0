import type { Finding } from '../finding.js';
import { isFields } from '../isFields.js';
import type { Text } from '../text/types.js';
import type { Comparison } from '../types.js';
import { holdsTexts, kindOfText, type TextKind } from './fields.js';
import { keyOf } from './keyOf.js';

/** A place in a document. */
export interface DocumentPlace {
  /** The ids that lead to it: `comparison.groups.purpose.aspects.goal`. The same however the document is reordered. */
  readonly idPath: string;
  /** The keys and positions that lead to it, as in a finding. */
  readonly path: Finding['path'];
}

/** A text that readers see, and where it stands. */
export interface DocumentText extends DocumentPlace {
  readonly kind: TextKind;
  readonly text: Text;
}

/** Every text of a document that readers see, in its own language and in its order. */
export function textsOf(comparison: Partial<Comparison>): readonly DocumentText[] {
  const { translations: _, ...document }: Record<string, unknown> = { ...comparison };
  return textsIn(document, { idPath: '', path: [] });
}

/**
 * Every text in a part of a document.
 *
 * @param at Where the part stands.
 */
export function textsIn(part: unknown, at: DocumentPlace): readonly DocumentText[] {
  const texts: DocumentText[] = [];
  const steps = at.path.filter((step) => typeof step === 'string');
  const isEntry = typeof at.path.at(-1) === 'number';
  const [field = '', list] = isEntry ? ['', steps.at(-1)] : [steps.at(-1), steps.at(-2)];
  collect(part, at, { field, list }, texts);
  return texts;
}

/** The field that a value is in, and the list that the thing with this field is in. */
interface Holder {
  readonly field: string;
  readonly list: string | undefined;
}

function collect(
  value: unknown,
  at: DocumentPlace,
  { field, list }: Holder,
  texts: DocumentText[],
): void {
  const kind = kindOfText(field, list);
  if (kind && isText(value) && !holdsTexts(field)) {
    texts.push({ ...at, kind, text: value });
  } else if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) {
      const place = { idPath: join(at.idPath, keyOf(entry) ?? index), path: [...at.path, index] };
      if (kind && isText(entry)) texts.push({ ...place, kind, text: entry });
      else collect(entry, place, { field: '', list: field }, texts);
    }
  } else if (isFields(value)) {
    for (const [name, inner] of Object.entries(value)) {
      const place = { idPath: join(at.idPath, name), path: [...at.path, name] };
      collect(inner, place, { field: name, list }, texts);
    }
  }
}

function isText(value: unknown): value is Text {
  return typeof value === 'string' || Array.isArray(value);
}

function join(idPath: string, step: string | number): string {
  return idPath === '' ? String(step) : `${idPath}.${step}`;
}
