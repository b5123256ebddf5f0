/**
 * The address of this page as the host wrote it, which is how some find the frame. What a reader did stands in the
 * parameter that keeps it and in the fragment; neither is part of it.
 */
export function framedAddress(): string {
  const { origin, pathname, search } = location;
  const written = search
    .slice(1)
    .split('&')
    .filter((parameter) => !new URLSearchParams(parameter).has('rolewise'))
    .join('&');
  return `${origin}${pathname}${written && `?${written}`}`;
}
