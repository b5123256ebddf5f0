import { defineRule } from './rule.js';

// Endings that hardly any file has; `guide.html` and `readme.md` are pages beside this one.
const HOST =
  /^(?:www\.[^./]+\.|(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|edu|gov|mil|int|eu|io|dev|info|biz)(?=$|[/?#]))/iu;
const MAILBOX = /^[^@/?#:\s]+@[^@/?#:\s]+\.\p{L}+$/u;

/** What an address bar would take for a site, a link takes for a file beside the page. */
export const rule = defineRule({
  code: 'link/host',
  severity: 'warning',
  docs: 'No link to a site or a mailbox lacks its `https://` or `mailto:`.',
  check(_, report, { content: { addresses } }) {
    for (const { value, path } of addresses) {
      const missing = HOST.test(value) ? 'https://' : MAILBOX.test(value) ? 'mailto:' : undefined;
      if (!missing) continue;
      const suggestion = `${missing}${value}`;
      const message = `"${value}" has no ${missing} before it, so it would lead to a page of that name on the site that shows this document. Write "${suggestion}".`;
      report.add(path, message, { found: value, suggestion });
    }
  },
});
