/** Whether a language is written from right to left, by its BCP 47 tag. */
export function isRightToLeft(lang: string): boolean {
  return /^(?:ar|dv|fa|he|ku|ps|ur|yi)\b/.test(lang);
}
