import type { Sentences } from './types.js';

export const en: Sentences = {
  missing:
    'There is no comparison to show. Name one with src="team.json", or put one into a <script type="application/json">.',
  network: (address) =>
    `${address} cannot be read. Check the address, and whether that site allows it (CORS).`,
  part: 'A part of the script of this comparison cannot be reached. The folder embed belongs beside embed.js.',
  status: (address, code) => `${address} answers with ${code}. Check the address in src.`,
  size: (address, most) => `${address} has more than ${most} bytes, the most that is read.`,
  json: (address = 'The script in the element', reason) => `${address} is not JSON: ${reason}`,
};
