// Schemes that navigate and never run code. An address without a scheme is relative or a fragment.
const SAFE_SCHEME = /^(?:https?|mailto|tel):/i;
const ANY_SCHEME = /^[a-z][a-z\d+.-]*:/i;

// Browsers drop these characters while they read an address: `java\nscript:` would run.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const IGNORED_BY_BROWSERS = /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\ufeff]/;

/**
 * Whether an address may stand in a link: http, https, mailto, tel, relative, or a fragment.
 * Everything else (`javascript:`, `data:`, hidden characters, protocol-relative `//host`) is refused.
 */
export function isSafeLink(href: string): boolean {
  return (
    typeof href === 'string' &&
    href !== '' &&
    !IGNORED_BY_BROWSERS.test(href) &&
    !/^[/\\]{2}/.test(href) &&
    (SAFE_SCHEME.test(href) || !ANY_SCHEME.test(href))
  );
}
