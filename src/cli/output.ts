import { Command } from 'commander';

/** Whether what goes to standard output is coloured: a terminal, unless `NO_COLOR` or `FORCE_COLOR` say otherwise. */
export const colour = new Command().configureOutput().getOutHasColors?.() ?? false;

/** Writes a text and ends its line. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes a remark where it does not mix with the result. */
export function remark(text: string): void {
  process.stderr.write(`${text}\n`);
}
