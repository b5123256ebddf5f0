import type { SnippetWords } from './types.js';

export const en: SnippetWords = {
  title: 'Show “{}” on another page',
  lead: 'Copy one of these into it. None sends anything anywhere.',
  relative:
    'These addresses lead from a page that stands beside this one. Built with {}, they hold on every page.',
  frame: 'In a frame',
  frameLead:
    'Its styles and those of your page do not meet. The script gives the frame the size of what is in it; once is enough for a page. Where it may not run, write a width and a height in pixels.',
  element: 'As an element',
  elementLead: 'It takes the type of your page, and what stands in it is there until it is drawn.',
  part: 'As a part of your page',
  partLead:
    'Readable before any script runs, and found by search engines. Paste all of {}, or the file of one view; each begins with what it links:',
};
