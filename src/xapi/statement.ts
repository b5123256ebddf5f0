import type { RolewiseEventMap } from '../enhance/events.js';
import type { Labels } from '../locales/types.js';
import type { Comparison } from '../model/types.js';
import { actOf } from './act.js';
import { documentActivity, isId } from './activities.js';
import type { XapiActor, XapiStatement } from './types.js';

/** What a statement needs beside the event. */
export interface XapiOptions {
  /** Who did it. */
  readonly actor: XapiActor;
  /** An IRI of yours, below which the activities are named: `https://example.org/roles`. */
  readonly activity: string;
  /** The language in which the document was read. */
  readonly lang: string;
  /** The document, so that activities have its words in all its languages. Without it they have ids alone. */
  readonly comparison?: Comparison | undefined;
  /** The words of the components, for views to which the document gives no title. */
  readonly labels?: Partial<Labels> | undefined;
  /** The attempt that the statement belongs to, as a UUID. */
  readonly registration?: string | undefined;
  /** When it happened. Without it, the record store says when it heard of it. */
  readonly timestamp?: Date | undefined;
}

/** Any event; those of rolewise become statements. */
export type AnyEvent =
  | Pick<RolewiseEventMap[keyof RolewiseEventMap], 'type' | 'detail'>
  | { readonly type: string; readonly detail?: unknown };

/**
 * An event of rolewise as a statement of xAPI 1.0.3. Undefined for other events, and for details that say too little. What
 * becomes of it is the page's affair: nothing is sent. Throws if `activity` is no absolute IRI.
 *
 * @example
 * document.addEventListener('rolewise:fit', (event) => {
 *   const statement = xapiStatement(event, { actor, activity: 'https://example.org/roles', lang: 'en' });
 *   if (statement) lrs.save(statement);
 * });
 */
export function xapiStatement(event: AnyEvent, options: XapiOptions): XapiStatement | undefined {
  const { actor, activity: base, lang, registration, timestamp, labels } = options;
  if (!/^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(base)) {
    throw new Error(
      `xapiStatement was given the activity "${base}", which is no absolute IRI, so record stores would refuse the ` +
        'statement. Write an address of your own, such as https://example.org/roles.',
    );
  }
  const detail = (event.detail ?? {}) as Readonly<Record<string, unknown>>;
  const { comparison: id, view } = detail;
  if (!isId(id) || !isId(view)) return;
  const naming = {
    base: base.replace(/\/+$/, ''),
    lang,
    comparison: options.comparison?.id === id ? options.comparison : undefined,
    labels,
  };
  const act = actOf(event.type, detail, naming, id, view);
  if (!act) return;
  const { verb, object, within, result } = act;
  const whole = documentActivity(naming, id);
  return {
    actor,
    verb,
    object,
    ...(result && { result }),
    context: {
      ...(registration && { registration }),
      language: lang,
      contextActivities: within ? { parent: [within], grouping: [whole] } : { parent: [whole] },
    },
    ...(timestamp && { timestamp: timestamp.toISOString() }),
  };
}
