import type { Finding } from '../finding.js';
import type { Text } from '../text/types.js';
import type { Comparison } from '../types.js';
import type { TextKind } from './fields.js';
import { type MetText, mapTexts } from './mapTexts.js';

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
  const { translations: _, ...document } = comparison;
  return textsIn(document, { idPath: '', path: [] });
}

/**
 * Every text in a part of a document.
 *
 * @param at Where the part stands.
 */
export function textsIn(part: unknown, at: DocumentPlace): readonly DocumentText[] {
  const texts: DocumentText[] = [];
  const above = at.idPath === '' ? '' : `${at.idPath}.`;
  const record = (met: MetText): Text => {
    const { idPath, path, kind, text } = placed(met);
    // A part may be a text itself; then there is no step to it.
    const whole = idPath === '' ? at.idPath : above + idPath;
    texts.push({ idPath: whole, path: [...at.path, ...path], kind, text });
    return text;
  };
  const steps = at.path.filter((step) => typeof step === 'string');
  const isEntry = typeof at.path.at(-1) === 'number';
  const [field = '', list] = isEntry ? ['', steps.at(-1)] : [steps.at(-1), steps.at(-2)];
  mapTexts(part, record, [], { field, list });
  return texts;
}

/** A text that a walk has come to, with the way to it. */
export function placed({ text, kind, at }: MetText): DocumentText {
  const path: (string | number)[] = [];
  let idPath = '';
  for (let step = at; step; step = step.before) {
    idPath = idPath === '' ? String(step.key) : `${step.key}.${idPath}`;
    path.push(step.name);
  }
  return { idPath, path: path.reverse(), kind, text };
}
