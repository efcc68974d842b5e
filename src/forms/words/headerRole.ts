import { foldText } from '../../assessment/foldText';
import type { HeaderRole } from './headerWords';
import { deductionEndings, headerWords } from './headerWords';
import { simplifyCharacters } from './traditional';

const byWhole = new Map<string, HeaderRole>();
for (const { role, whole } of headerWords) {
  for (const word of whole) if (!byWhole.has(word)) byWhole.set(word, role);
}

/** A header's or label's text in the form in which `headerWords` and `rowWords` are written. */
export function foldWords(text: string): string {
  return simplifyCharacters(foldText(text));
}

/**
 * What a header's words say its column is for, or null for words that could name a criterion.
 * `name` is the header without its maximum. A corner such as "项目\班组" is read by its parts:
 * the part that names teams or people counts.
 */
export function headerRole(name: string): HeaderRole | null {
  const folded = foldWords(name).replace(/[:*★]+$/u, '');
  if (folded === '') return null;
  const whole = byWhole.get(folded);
  if (whole !== undefined) return whole;
  // What the last month was, or how this one differs from it, is no part of the total.
  if (
    /^(?:上个?(?:月|期|季度?|周|年|次)|去年|前(?:月|期|次)|同期|往期)|^(?:previous|last)/u.test(
      folded,
    )
  )
    return 'attribute';
  const parts = folded.split(/[\\/|、]/u).filter((part) => part !== '');
  if (parts.length > 1) {
    const roles = parts.map((part) => byWhole.get(part));
    const naming = roles.find((role) => role === 'person' || role === 'team' || role === 'unit');
    if (naming !== undefined) return naming;
    const [first] = roles;
    return first !== undefined && roles.every((role) => role === first) ? first : null;
  }
  const described = describedWord.exec(folded);
  if (described !== null) return 'item';
  const bare = folded.replace(/\([^)]*\)$/u, '');
  if (bare !== folded && bare !== '') {
    const role = byWhole.get(bare);
    if (role !== undefined) return role;
  }
  // A long header that happens to end like a role is a criterion: "按时上报会议时间".
  if (folded.length > 12 && !/^[\x20-\x7e]+$/u.test(folded)) return null;
  for (const { role, ends } of headerWords) {
    // "违章扣分值" is what was taken off, no maximum.
    if (role === 'maximum' && namesDeduction(name)) continue;
    if (ends.some((ending) => endsAsWord(name, folded, ending))) return role;
  }
  return null;
}

/** "验收项目", "检查要点", "竞赛内容": what is scored, whatever the scoring is called. */
const describedWord =
  /^(?:考核|考评|检查|评分|评价|评比|评估|评审|评议|测评|验收|竞赛|督查|巡查|抽查|点检|达标|创建|打分)(项目|指标|要素|要点|条款|内容|要求|标准|办法|方法|细则)$/u;

/** The part of a word such as "验收项目" that says what kind of description it is; null for others. */
export function describedBy(name: string): string | null {
  return describedWord.exec(foldWords(name))?.[1] ?? null;
}

/** "加减分", "奖扣分": points of either sign. */
const eitherSign = /(?:加[扣减]|[奖增][扣减罚])分?项?$/u;

/** True for a header that names points of either sign: "加减分". */
export function namesEitherSign(name: string): boolean {
  return eitherSign.test(foldWords(name));
}

/** True for a header that names points taken off: "扣分", "违章扣分"; not for "加减分". */
export function namesDeduction(name: string): boolean {
  const folded = foldWords(name);
  if (eitherSign.test(folded)) return false;
  return deductionEndings.some((ending) => folded.endsWith(ending));
}

/** English endings must be whole words: "Team total" ends with "total", "Steam" not with "team". */
function endsAsWord(name: string, folded: string, ending: string): boolean {
  if (!folded.endsWith(ending)) return false;
  if (!/^[a-z]/u.test(ending)) return true;
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .split(/[\s_-]+/u);
  return words.includes(ending) || words.slice(-2).join('') === ending;
}
