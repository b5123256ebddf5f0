import type { Sentences } from './types.js';

export const ja: Sentences = {
  missing:
    '表示する比較が指定されていません。src="team.json" で指定するか、<script type="application/json"> の中に書いてください。',
  network: (address) =>
    `${address} を読み込めません。アドレスと、そのサイトが読み込みを許可しているか（CORS）を確認してください。`,
  part: 'この比較のスクリプトの一部を読み込めません。embed フォルダーは embed.js と同じ場所に置いてください。',
  status: (address, code) => `${address} の応答は ${code} です。src のアドレスを確認してください。`,
  size: (address, most) => `${address} は、読み込める上限の ${most} バイトを超えています。`,
  json: (address = '要素内のスクリプト', reason) => `${address} は JSON ではありません：${reason}`,
};
