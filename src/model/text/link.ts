// A scheme that navigates and never runs code, or none: no colon before the path begins, and not `//host`.
const SAFE_START = /^(?:(?:https?|mailto|tel):|(?![/\\]{2})[^:/?#]*(?:[/?#]|$))/i;

// Browsers drop these characters while they read an address: `java\nscript:` would run.
const HIDDEN = /[\0- \x7f-\xa0\u200b-\u200f\u2028-\u202e\ufeff]/;

/**
 * Whether an address may stand in a link: http, https, mailto, tel, relative, or a fragment.
 * Everything else (`javascript:`, `data:`, hidden characters, protocol-relative `//host`) is refused.
 */
export function isSafeLink(href: string): boolean {
  return !!href && SAFE_START.test(href) && !HIDDEN.test(href);
}
