import type { Sentences } from './types.js';

export const de: Sentences = {
  missing:
    'Hier ist kein Vergleich angegeben. Nennen Sie einen mit src="team.json" oder schreiben Sie einen in ein <script type="application/json">.',
  network: (address) =>
    `${address} lässt sich nicht lesen. Prüfen Sie die Adresse und ob die Website es erlaubt (CORS).`,
  part: 'Ein Teil des Skripts für diesen Vergleich ist nicht erreichbar. Der Ordner embed gehört neben embed.js.',
  status: (address, code) => `${address} antwortet mit ${code}. Prüfen Sie die Adresse in src.`,
  size: (address, most) => `${address} hat mehr als ${most} Bytes; mehr wird nicht gelesen.`,
  json: (address = 'Das Skript im Element', reason) => `${address} ist kein JSON: ${reason}`,
};
