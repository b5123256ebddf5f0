import type { Sentences } from './types.js';

export const es: Sentences = {
  missing:
    'Aquí no se indica ninguna comparación. Nombre una con src="team.json" o escríbala en un <script type="application/json">.',
  network: (address) =>
    `No se puede leer ${address}. Compruebe la dirección y que ese sitio lo permite (CORS).`,
  part: 'No se puede acceder a una parte del script de esta comparación. La carpeta embed debe estar junto a embed.js.',
  status: (address, code) => `${address} responde con ${code}. Compruebe la dirección en src.`,
  size: (address, most) => `${address} supera los ${most} bytes, el máximo que se lee.`,
  json: (address = 'El script del elemento', reason) => `${address} no es JSON: ${reason}`,
};
