import type { Labels } from '../locales/types.js';
import type { Text } from '../model/text/types.js';
import { wordsByLanguage } from '../model/translate/wordsByLanguage.js';
import type { Comparison, Scenario } from '../model/types.js';
import type { XapiActivity } from './types.js';
import { TYPES } from './vocabulary.js';

/** What activities are made of. */
export interface Naming {
  /** An IRI without a slash at its end: every activity is below it. */
  readonly base: string;
  readonly lang: string;
  readonly comparison: Comparison | undefined;
  readonly labels: Partial<Labels> | undefined;
}

export function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

type Definition = XapiActivity['definition'];
type Optional<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | undefined };

/** The ids of a document are its author's and stay; so does what is made of them. */
function activity(
  { base }: Naming,
  ids: readonly string[],
  definition: Optional<Definition> & Pick<Definition, 'type'>,
): XapiActivity {
  const given = Object.entries(definition).filter(([, value]) => value !== undefined);
  return {
    objectType: 'Activity',
    id: [base, ...ids.map(encodeURIComponent)].join('/'),
    definition: Object.fromEntries(given) as unknown as Definition,
  };
}

export function documentActivity(naming: Naming, id: string): XapiActivity {
  const name = wordsByLanguage(naming.comparison, ({ title }) => title);
  return activity(naming, [id], { type: TYPES.document, name });
}

export function viewActivity(
  naming: Naming,
  id: string,
  view: string,
  type: string = TYPES.view,
): XapiActivity {
  const { comparison, labels, lang } = naming;
  const block = view as 'faq';
  const label: unknown = labels?.[block];
  const name =
    wordsByLanguage(comparison, (document) => document[block]?.title) ??
    (typeof label === 'string' ? { [lang]: label } : undefined);
  const description = wordsByLanguage(comparison, (document) => document[block]?.lead);
  return activity(naming, [id, view], { type, name, description });
}

/** A question with its answer. */
export function questionActivity(
  naming: Naming,
  id: string,
  view: string,
  item: string,
): XapiActivity {
  const name = wordsByLanguage(naming.comparison, ({ faq }) => named(faq?.items, item)?.question);
  return activity(naming, [id, view, item], { type: TYPES.interaction, name });
}

/** A step of a scenario, with its choices. */
export function choiceActivity(
  naming: Naming,
  id: string,
  view: string,
  item: string,
  step: string,
): XapiActivity {
  const { comparison } = naming;
  const scenarioIn = ({ scenarios }: Pick<Comparison, 'scenarios'>): Scenario | undefined =>
    named(scenarios?.items, item);
  const choicesIn = (document: Pick<Comparison, 'scenarios'>) =>
    named(scenarioIn(document)?.steps, step)?.choices ?? [];
  const ways = [...new Set(comparison && choicesIn(comparison).map(({ to }) => to))];
  const choices = ways.flatMap((to) => {
    const description = wordsByLanguage(comparison, (document) => textTo(choicesIn(document), to));
    return description ? [{ id: to, description }] : [];
  });
  return activity(naming, [id, view, item, step], {
    ...(choices.length > 0
      ? { type: TYPES.choice, interactionType: 'choice', choices }
      : { type: TYPES.interaction }),
    name: wordsByLanguage(comparison, (document) => scenarioIn(document)?.name),
    description: wordsByLanguage(
      comparison,
      (document) => named(scenarioIn(document)?.steps, step)?.text,
    ),
  });
}

function textTo(
  choices: readonly { readonly to: string; readonly text: Text }[],
  to: string,
): Text | undefined {
  return choices.find((choice) => choice.to === to)?.text;
}

function named<Item extends { readonly id: string }>(
  items: readonly Item[] | undefined,
  id: string,
): Item | undefined {
  return items?.find((item) => item.id === id);
}
