const words: Record<string, string> = {
  if: '如果', then: '，则', else: '；否则', and: '且', or: '或', not: '不符合', in: '属于', between: '介于', for: '对每个', return: '，取', every: '每个', some: '至少一个', satisfies: '满足',
  sum: '合计', count: '个数', min: '取较小', max: '取较大', mean: '平均', abs: '绝对值', true: '是', false: '否', null: '空', decimal: '保留小数', floor: '舍去小数', ceiling: '进位取整', '*': '×', '/': '÷', '>=': '≥', '<=': '≤', '!=': '≠', '-': '－', '+': '＋',
};

/** A formula with the signs and words of a Chinese reader in place of the notation's; names, figures and quoted text stay as they are. */
export function plainFormula(expression: string): string {
  return expression
    .replace(/"(?:[^"\\]|\\.)*"|>=|<=|!=|[*/+-]|[A-Za-z_]+/g, (part) => (part.startsWith('"') ? `“${part.slice(1, -1)}”` : (words[part] ?? part)))
    .replace(/\s+/g, ' ')
    .replace(/ ?，/g, '，')
    .replace(/ ?；/g, '；')
    .trim();
}
