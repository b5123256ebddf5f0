import { choiceActivity, isId, type Naming, questionActivity, viewActivity } from './activities.js';
import type { XapiActivity, XapiResult, XapiVerb } from './types.js';
import { TYPES, VERBS } from './vocabulary.js';

/** What was done with what. */
export interface Act {
  readonly verb: XapiVerb;
  readonly object: XapiActivity;
  /** The view, where the object is a part of it. */
  readonly within?: XapiActivity;
  readonly result?: XapiResult;
}

/** What an event says was done; undefined where it says too little. */
export function actOf(
  type: string,
  detail: Readonly<Record<string, unknown>>,
  naming: Naming,
  id: string,
  view: string,
): Act | undefined {
  const { item, step, to, show, results, answers, complete } = detail;
  const within = viewActivity(naming, id, view);
  switch (type) {
    case 'rolewise:view':
      return { verb: VERBS.experienced, object: within };
    case 'rolewise:filter':
      return isId(show)
        ? { verb: VERBS.interacted, object: within, result: { response: show } }
        : undefined;
    case 'rolewise:expand':
      return isId(item)
        ? { verb: VERBS.interacted, object: questionActivity(naming, id, view, item), within }
        : undefined;
    case 'rolewise:choice':
      return isId(item) && isId(step) && isId(to)
        ? {
            verb: VERBS.answered,
            object: choiceActivity(naming, id, view, item, step),
            within,
            result: { response: to },
          }
        : undefined;
    case 'rolewise:fit':
      return Array.isArray(results) && results.length > 0 && results.every(isId)
        ? {
            verb: VERBS.answered,
            object: viewActivity(naming, id, view, TYPES.survey),
            result: {
              // Several roles that fit equally well are joined as xAPI joins several choices.
              response: results.join('[,]'),
              completion: complete === true,
              extensions: { [`${naming.base}/extensions/answers`]: points(answers) },
            },
          }
        : undefined;
    default:
      return undefined;
  }
}

/** Points by statement; what is no number was not an answer. */
function points(answers: unknown): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(answers ?? {}).filter(([, value]) => Number.isFinite(value)),
  );
}
