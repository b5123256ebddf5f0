import type { Failure } from './failure.js';
import type { Told } from './sentence.js';

/** The sentence that stands below the fallback where a comparison cannot be shown, in the language around it. */
export async function noticeOf(failure: Failure, host: Element): Promise<HTMLElement> {
  const lang = host.closest<HTMLElement>('[lang]')?.lang ?? '';
  const told: Told = await import('./sentence.js').then(
    ({ sentenceFor }) => sentenceFor(failure, lang),
    () => ({ message: failure.message, lang: 'en', dir: 'ltr' }),
  );
  const element = document.createElement('p');
  element.className = 'rw';
  element.part.add('message');
  element.role = 'status';
  element.lang = told.lang;
  element.dir = told.dir;
  element.textContent = told.message;
  return element;
}
