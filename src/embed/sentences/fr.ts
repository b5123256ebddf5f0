import type { Sentences } from './types.js';

export const fr: Sentences = {
  missing:
    'Aucune comparaison n’est indiquée ici. Nommez-en une avec src="team.json", ou placez-en une dans un <script type="application/json">.',
  network: (address) =>
    `Impossible de lire ${address}. Vérifiez l’adresse, et que ce site l’autorise (CORS).`,
  part: 'Une partie du script de cette comparaison est inaccessible. Le dossier embed doit se trouver à côté de embed.js.',
  status: (address, code) => `${address} répond ${code}. Vérifiez l’adresse dans src.`,
  size: (address, most) => `${address} dépasse ${most} octets, le maximum qui est lu.`,
  json: (address = 'Le script dans l’élément', reason) =>
    `${address} n’est pas du JSON : ${reason}`,
};
