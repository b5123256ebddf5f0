/** `data-role` of an element that takes the line pattern and colour of a role, counted from 1. */
export function roleNumber(index: number | undefined): number | undefined {
  return index === undefined ? undefined : index + 1;
}
