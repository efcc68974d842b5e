import { foldNumber, foldText } from '../assessment/foldText';
import type { CellValue } from './Grid';

/** What a rank cell says: 1, "1", "第1名", "第一"; null where it says no rank. */
export function shownRank(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  const text = foldText(value).replace(/^第|名$/gu, '');
  const chinese = '一二三四五六七八九十'.indexOf(text);
  if (text.length === 1 && chinese >= 0) return chinese + 1;
  return foldNumber(text)?.toNumber() ?? null;
}
