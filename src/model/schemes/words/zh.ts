import type { SchemeWords } from './index.js';

/** The words of the named schemes in Chinese, in simplified characters. */
export const zh: SchemeWords = {
  responsible: { name: '执行者', meaning: '完成工作' },
  accountable: { name: '问责者', meaning: '对结果负责；每行只有一方' },
  consulted: { name: '咨询对象', meaning: '事前被征询并答复' },
  informed: { name: '知情者', meaning: '事后获知' },
  support: { name: '支持者', meaning: '协助执行者完成工作' },
  verifier: { name: '验证者', meaning: '核对结果是否符合约定' },
  signatory: { name: '签署者', meaning: '认可验证并批准交付' },
  omitted: { name: '不参与者', meaning: '有意不参与' },
  driver: { name: '推动者', meaning: '推进决策；每行只有一方' },
  approver: { name: '批准者', meaning: '作出决定；每行只有一方' },
  contributor: { name: '贡献者', meaning: '提供知识和意见，但不表决' },
  recommend: { name: '建议', meaning: '拟定提案' },
  agree: { name: '同意', meaning: '须其同意才能继续' },
  perform: { name: '执行', meaning: '落实决定' },
  input: { name: '提供意见', meaning: '提供事实和建议，不必采纳' },
  decide: { name: '决定', meaning: '作出决定；每行只有一方' },
};
