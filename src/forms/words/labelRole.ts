import { foldWords } from './headerRole';
import { headerWords } from './headerWords';
import type { HeaderRole } from './headerWords';
import { closingRowWords } from './rowWords';

export type LabelRole = 'total' | 'rank' | 'grade' | 'subtotal' | 'average' | 'score' | 'other';

const resultRoles = new Map<HeaderRole, LabelRole>([
  ['total', 'total'],
  ['rank', 'rank'],
  ['grade', 'grade'],
  ['subtotal', 'subtotal'],
  ['average', 'average'],
  ['score', 'score'],
  ['reviewedScore', 'score'],
]);
const byLabel = new Map<string, LabelRole>();
for (const word of closingRowWords) byLabel.set(word, 'other');
for (const { role, whole } of headerWords) {
  const label = resultRoles.get(role);
  if (label !== undefined) for (const word of whole) byLabel.set(word, label);
}

/**
 * What a row's whole label says it holds: "合计" and "总得分" totals, "名次" ranks. Null for what
 * may be an item. Only whole labels count: "质量评定" is an item.
 */
export function labelRole(label: string): LabelRole | null {
  const folded = foldWords(label)
    .replace(/:$/u, '')
    .replace(/^\((.*)\)$/u, '$1');
  const own = byLabel.get(folded) ?? byLabel.get(folded.replace(/\([^)]*\)$/u, ''));
  if (own !== undefined) return own;
  if (/小计(?:\([^)]*\))?$/u.test(folded)) return 'subtotal';
  return /^[\p{sc=Han}]{0,6}(?:总分|总得分|合计|总计|加权(?:总分|得分|分))(?:\([^)]*\)|\d+分)?$/u.test(
    folded,
  )
    ? 'total'
    : null;
}
