// A scheme that navigates and never runs code, or none: no colon before the path begins, and not `//host`.
const SAFE_START = /^(?:(?:https?|mailto|tel):|(?![/\\]{2})[^:/?#]*(?:[/?#]|$))/i;

// Browsers drop some control characters while they read an address: `java\nscript:` would run. The others nobody sees, or they
// turn around what is seen.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Z}]/u;

/**
 * Whether an address may stand in a link: http, https, mailto, tel, relative, or a fragment.
 * Everything else (`javascript:`, `data:`, hidden characters, protocol-relative `//host`) is refused.
 */
export function isSafeLink(href: string): boolean {
  return !!href && SAFE_START.test(href) && !HIDDEN.test(href);
}
