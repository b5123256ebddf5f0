import type Cmi5 from '@xapi/cmi5';
import { type AnyEvent, xapiStatement } from '../../xapi/index.js';
import { viewsOn } from '../views.js';
import { uuid } from './uuid.js';

/** What a reader did as a statement that cmi5 allows beside its own: with the context that the LMS asks for. */
export function allowedStatement(event: AnyEvent, when: Date, cmi5: Cmi5) {
  const { actor, activityId, registration } = cmi5.getLaunchParameters();
  const template = cmi5.launchData.contextTemplate ?? {};
  const statement = xapiStatement(event, {
    actor: actor as never,
    activity: activityId,
    lang: document.documentElement.lang,
    labels: headings(),
    registration,
    timestamp: when,
  });
  if (!statement) return;
  const { contextActivities, ...context } = statement.context;
  const grouping = [
    ...(template.contextActivities?.grouping ?? []),
    ...(contextActivities.grouping ?? []),
  ];
  return {
    id: uuid(),
    ...statement,
    context: {
      ...template,
      ...context,
      contextActivities: { ...template.contextActivities, ...contextActivities, grouping },
    },
  };
}

/** What the page calls its views: the words of their tabs. */
function headings(): Record<string, string> {
  return Object.fromEntries(
    [...viewsOn(document)].map(([name, panel]) => {
      return [name, document.getElementById(`${panel.id}-tab`)?.textContent ?? name];
    }),
  );
}
