import type { Sentences } from './types.js';

export const pt: Sentences = {
  missing:
    'Nenhuma comparação está indicada aqui. Indique uma com src="team.json" ou coloque-a em um <script type="application/json">.',
  network: (address) =>
    `Não é possível ler ${address}. Verifique o endereço e se esse site permite o acesso (CORS).`,
  part: 'Uma parte do script desta comparação está inacessível. A pasta embed deve ficar ao lado de embed.js.',
  status: (address, code) => `${address} responde com ${code}. Verifique o endereço em src.`,
  size: (address, most) => `${address} tem mais de ${most} bytes, o máximo que é lido.`,
  json: (address = 'O script no elemento', reason) => `${address} não é JSON: ${reason}`,
};
