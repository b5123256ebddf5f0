import { ownId, prefixOf } from '../acts.js';
import { enhanceFilter } from '../filter.js';
import { enhanceFit } from '../fit.js';
import { openQuietly } from '../quietly.js';
import { namedIn } from './namedIn.js';
import type { Part } from './parts.js';
import { wordOf } from './stateText.js';

/** Stands for every answer of a view, so that many that are open take no room. No id is written like this. */
const ALL = '_all';

/** What is kept of a view: its open answers, the choice of rows, the answers to statements. */
export function viewParts(view: Element): Part[] {
  const prefix = wordOf(prefixOf(view));
  const parts: (Part | undefined)[] = [
    openPart(view, `${prefix}.open`),
    showPart(view, `${prefix}.show`),
    answersPart(view, `${prefix}.answers`),
  ];
  return parts.filter((part) => part !== undefined);
}

function openPart(view: Element, name: string): Part | undefined {
  const all = [...view.querySelectorAll('details')].flatMap((details) => {
    const item = details.querySelector(':scope > [id]');
    return item ? { details, word: wordOf(ownId(item, view)) } : [];
  });
  if (!all[0]) return;
  return {
    name,
    words() {
      const open = all.filter(({ details }) => details.open);
      return open.length === all.length ? [ALL] : open.map(({ word }) => word);
    },
    restore(words) {
      for (const { details, word } of all) {
        if (words.includes(word) || words[0] === ALL) openQuietly(details);
      }
    },
  };
}

function showPart(view: Element, name: string): Part | undefined {
  const root = view.querySelector<HTMLElement>('[data-rolewise="filter"]');
  const radios = [...(root?.querySelectorAll<HTMLInputElement>('.rw-filter input') ?? [])];
  const [all] = radios;
  if (!root || !all) return;
  const choose = (radio: HTMLInputElement) => {
    radio.checked = true;
    enhanceFilter(root);
  };
  return {
    name,
    words: () => radios.flatMap(({ checked, value }, index) => (checked && index ? value : [])),
    restore([word]) {
      const radio = radios.find(({ value }) => value === word);
      if (radio) choose(radio);
      // Whoever follows a link wants to see what it leads to.
      if (namedIn(root)?.closest('[data-hidden]')) choose(all);
    },
  };
}

function answersPart(view: Element, name: string): Part | undefined {
  const form = view.querySelector<HTMLFormElement>('form[data-rolewise="fit"]');
  if (!form) return;
  const all = [...form.querySelectorAll<HTMLElement>('[data-statement]')].flatMap((group) =>
    [...group.querySelectorAll('input')].map((radio) => ({
      radio,
      word: `${wordOf(group.dataset.statement ?? '')}_${wordOf(radio.value)}`,
    })),
  );
  return {
    name,
    words: () => all.flatMap(({ radio, word }) => (radio.checked ? word : [])),
    restore(words) {
      for (const { radio, word } of all) if (words.includes(word)) radio.checked = true;
      enhanceFit(form);
    },
  };
}
