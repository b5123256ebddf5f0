import type { SchemeWords } from './index.js';

/** The words of the named schemes in Japanese. */
export const ja: SchemeWords = {
  responsible: { name: '実行責任者', meaning: '作業を行う' },
  accountable: { name: '説明責任者', meaning: '結果に責任を負う。各行に一者のみ' },
  consulted: { name: '相談先', meaning: '事前に意見を求められ、答える' },
  informed: { name: '報告先', meaning: '事後に知らされる' },
  support: { name: '支援者', meaning: '実行責任者の作業を助ける' },
  verifier: { name: '検証者', meaning: '結果が取り決めどおりかを確かめる' },
  signatory: { name: '署名者', meaning: '検証を認め、引き渡しを許可する' },
  omitted: { name: '対象外', meaning: '意図して関わらない' },
  driver: { name: '推進者', meaning: '意思決定を前に進める。各行に一者のみ' },
  approver: { name: '承認者', meaning: '決定を下す。各行に一者のみ' },
  contributor: { name: '協力者', meaning: '知識と意見を出すが、票は持たない' },
  recommend: { name: '提案', meaning: '案をまとめる' },
  agree: { name: '同意', meaning: '先へ進むにはその同意が要る' },
  perform: { name: '実行', meaning: '決定を実行に移す' },
  input: { name: '助言', meaning: '事実と助言を出すが、拘束力はない' },
  decide: { name: '決定', meaning: '決定を下す。各行に一者のみ' },
};
