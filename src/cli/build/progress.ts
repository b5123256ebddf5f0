/** How far a build is. */
export interface Progress {
  next(file: string): void;
  end(): void;
}

// Fewer are done before anybody has read what the display says.
const MANY = 3;

/** Shows how far a build is to somebody who waits at a terminal, and says nothing anywhere else. */
export async function startProgress(total: number): Promise<Progress> {
  const silent = { next() {}, end() {} };
  if (total < MANY || !process.stderr.isTTY || process.env.CI) return silent;
  const { progress } = await import('@clack/prompts');
  const display = progress({ max: total, output: process.stderr });
  display.start('Building');
  return {
    next: (file) => display.advance(1, file),
    end: () => display.stop(`Built ${total} documents`),
  };
}
