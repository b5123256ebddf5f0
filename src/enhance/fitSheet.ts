/** A statement as it stands in the form. */
export interface SheetStatement {
  readonly id: string;
  readonly speaksFor: Readonly<Record<string, number>>;
  /** Its words, with their notes. */
  readonly legend: Element | null;
  readonly chosen: () => HTMLInputElement | null;
}

/** A role as the key speaks of it. */
export interface SheetRole {
  readonly id: string;
  readonly number: string;
  readonly name: Element | null | undefined;
  /** What is said to those whom it fits. */
  readonly said: Element | null | undefined;
}

/** All that a result is made of, read from the form. */
export interface FitSheet {
  readonly region: HTMLElement;
  readonly roles: readonly SheetRole[];
  readonly statements: readonly SheetStatement[];
  readonly scale: readonly { readonly points: number }[];
  /** What is said where roles fit equally well. */
  readonly both: Element | null | undefined;
}

/** Reads the form that `RoleFit` draws; undefined where the place for the result is missing. */
export function readFitSheet(form: HTMLFormElement): FitSheet | undefined {
  const region = form.querySelector<HTMLElement>('[role="status"]');
  if (!region) return;
  const key = form.querySelector('.rw-fit-key');
  return {
    region,
    roles: (form.dataset.roles ?? '').split(' ').map((id, index) => {
      const number = `${index + 1}`;
      const card = key?.querySelector(`[data-role="${number}"]`);
      return {
        id,
        number,
        name: card?.querySelector('.rw-name'),
        said: card?.querySelector('.rw-said'),
      };
    }),
    statements: [...form.querySelectorAll<HTMLElement>('[data-statement]')].map((group) => ({
      id: group.dataset.statement ?? '',
      speaksFor: JSON.parse(group.dataset.speaksFor ?? '{}'),
      legend: group.querySelector('legend'),
      chosen: () => group.querySelector<HTMLInputElement>(':checked'),
    })),
    scale: [{ points: Number(form.dataset.top) }],
    both: key?.querySelector(':scope > p > .rw-said'),
  };
}
