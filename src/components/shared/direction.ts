/** Whether a language is written from right to left, by its BCP 47 tag: the script that it names, or else the language's usual one. */
export function isRightToLeft(lang: string): boolean {
  return /^(?:ar|ckb|dv|fa|he|ks|nqo|prs|ps|sd|syr|ug|ur|yi)\b(?!-[a-z]{4}\b)|-(?:arab|hebr|thaa)\b/i.test(
    lang,
  );
}
