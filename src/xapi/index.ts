export { type AnyEvent, type XapiOptions, xapiStatement } from './statement.js';
export type {
  XapiActivity,
  XapiActor,
  XapiLanguageMap,
  XapiResult,
  XapiStatement,
  XapiVerb,
} from './types.js';
