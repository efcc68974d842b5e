import { foldWords } from './headerRole';

/** True for a header that names a time in which points were scored: "7月", "三季度", "第2周". */
export function isPeriod(text: string): boolean {
  return /^(?:\d{2,4}年)?(?:第?[一二三四五六七八九十\d]{1,3}(?:月份?|季度?|周)|[上下]半年)(?:得分|积分|成绩|考核分)?$/u.test(
    foldWords(text),
  );
}

/** True for "季度得分" and "年度成绩": over months, their mean (domain.md §4 Periods); else a total. */
export function isSeasonScore(text: string): boolean {
  return /^(?:本?季度?|年度|全年|本年|半年|半年度|[上下]半年)(?:考核|考评|综合|最终)?(?:得分|成绩|评分)$/u.test(
    foldWords(text),
  );
}
