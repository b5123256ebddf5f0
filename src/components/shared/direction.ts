/** Whether a language is written from right to left, by its BCP 47 tag: because it names such a script, or its usual one is. */
export function isRightToLeft(lang: string): boolean {
  return /^(?:ar|ckb|dv|fa|he|ks|lrc|mzn|nqo|prs|ps|sd|syr|ug|ur|yi)\b(?!-[a-z]{4}\b)|-(?:adlm|arab|hebr|nkoo|syrc|thaa)\b/i.test(
    lang,
  );
}
