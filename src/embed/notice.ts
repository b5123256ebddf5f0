/** The sentence that stands below the fallback where a comparison cannot be shown. */
export function notice(message: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'rw';
  element.part.add('message');
  element.role = 'status';
  element.lang = 'en';
  element.textContent = message;
  return element;
}
