import type { XapiVerb } from './types.js';

const verb = (name: string): XapiVerb => ({
  id: `http://adlnet.gov/expapi/verbs/${name}`,
  display: { en: name },
});

/** What readers do, in the words that record stores know. */
export const VERBS = {
  experienced: verb('experienced'),
  interacted: verb('interacted'),
  answered: verb('answered'),
} as const;

/** What they do it with. */
export const TYPES = {
  document: 'http://adlnet.gov/expapi/activities/module',
  view: 'http://adlnet.gov/expapi/activities/lesson',
  interaction: 'http://adlnet.gov/expapi/activities/interaction',
  choice: 'http://adlnet.gov/expapi/activities/cmi.interaction',
  survey: 'http://id.tincanapi.com/activitytype/survey',
} as const;
