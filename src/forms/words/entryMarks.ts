import { foldText } from '../../assessment/foldText';
import { simplifyCharacters } from './traditional';

/** What people write where an item does not apply, or nothing was taken off. */
const notApplicable = new Set([
  ...['/', '\\', '-', '--', '—', '——', '－', '~', '*', 'n/a', 'na', 'none', 'nil'],
  ...['无', '不适用', '不考核', '未考核', '不涉及', '免考', '免检', '没有', '无此项'],
]);

/** Why somebody has no score. */
const absent = new Set([
  ...[
    '缺考',
    '缺席',
    '缺勤',
    '请假',
    '病假',
    '事假',
    '产假',
    '休假',
    '出差',
    '弃权',
    '未参加',
    '旷工',
  ],
  ...['缺', '未到', '未交', 'absent', 'abs', 'leave', 'excused'],
]);

/** Marks and levels that stand where points could: they can be read, but not added up. */
const marks = new Set([
  ...['√', '×', '✓', '✔', '✗', '✘', 'x', 'v', 'o', '○', '●', '△', '▲', '☆', '★', '是', '否'],
  ...[
    '优',
    '优秀',
    '良',
    '良好',
    '中',
    '中等',
    '差',
    '较差',
    '好',
    '较好',
    '一般',
    '合格',
    '不合格',
  ],
  ...['及格', '不及格', '达标', '不达标', '通过', '不通过', '正常', '异常', '符合', '不符合'],
  ...['pass', 'fail', 'yes', 'no', 'y', 'n', 'good', 'fair', 'poor', 'excellent'],
]);

/** What a text among scores says, where it is no number; null for any other text. */
export function entryMark(text: string): 'not-applicable' | 'absent' | 'mark' | null {
  const folded = simplifyCharacters(foldText(text)).replace(/[。.]$/u, '');
  if (notApplicable.has(folded)) return 'not-applicable';
  if (absent.has(folded)) return 'absent';
  return marks.has(folded) || /^[★☆]+$/u.test(folded) ? 'mark' : null;
}
