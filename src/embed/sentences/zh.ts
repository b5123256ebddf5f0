import type { Sentences } from './types.js';

export const zh: Sentences = {
  missing:
    '此处没有指定要显示的比较。请用 src="team.json" 指定，或将其写入 <script type="application/json">。',
  network: (address) => `无法读取 ${address}。请检查地址，以及该网站是否允许读取（CORS）。`,
  part: '无法加载此比较的部分脚本。embed 文件夹应与 embed.js 放在一起。',
  status: (address, code) => `${address} 返回 ${code}。请检查 src 中的地址。`,
  size: (address, most) => `${address} 超过 ${most} 字节，即可读取的上限。`,
  json: (address = '元素中的脚本', reason) => `${address} 不是 JSON：${reason}`,
};
