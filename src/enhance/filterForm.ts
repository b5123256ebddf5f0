import { COMPARISON_SHOWS, type ComparisonShow } from '../model/views/filterRows.js';
import { element, update } from './nodes.js';

/** A form of its own, so that its radios are no part of a form around them, nor of another copy's choice. */
export function addForm(root: HTMLElement): HTMLFormElement {
  const form = element(
    'form',
    { class: 'rw-filter' },
    element('div', { role: 'radiogroup', 'aria-label': root.dataset.show }),
    element('output', { class: 'rw-text' }),
  ) as HTMLFormElement;
  form.onsubmit = () => false;
  root.prepend(form);
  return form;
}

/** What the reader asked for. */
export function chosenIn(form: Element): ComparisonShow {
  return (form.querySelector<HTMLInputElement>(':checked')?.value as ComparisonShow) ?? 'all';
}

/** Draws the radios, each with its count. What was chosen stays so. */
export function drawRadios(
  form: Element,
  names: readonly string[],
  counts: readonly number[],
): void {
  const chosen = chosenIn(form);
  const group = form.firstElementChild as Element;
  update(
    group,
    COMPARISON_SHOWS.map((show, index) =>
      element(
        'label',
        {},
        element('input', { type: 'radio', name: 'show', value: show }),
        element('span', {}, names[index] ?? show),
        ' ',
        element('span', { class: 'rw-none' }, `${counts[index]}`),
      ),
    ),
  );
  const radio = form.querySelector<HTMLInputElement>(`[value=${chosen}]`);
  if (radio) radio.checked = true;
}

/** Says how many are shown. Only news is announced. */
export function say(form: Element, words = ''): void {
  const status = form.lastElementChild as Element;
  if (status.textContent !== words) status.textContent = words;
}
