import { foldWords } from './headerRole';

/** True for a header that names a time in which points were scored: "7月", "三季度", "第2周". */
export function isPeriod(text: string): boolean {
  return /^(?:\d{2,4}年)?(?:第?[一二三四五六七八九十\d]{1,3}(?:月份?|季度?|周)|[上下]半年)(?:得分|积分|成绩|考核分)?$/u.test(
    foldWords(text),
  );
}

const days = /^(?:\d{1,2}月)?\d{1,2}[日号]$|^[上中下]旬$|^(?:周|星期|礼拜)[一二三四五六日天]$/u;
const dates = /^(?:19|20)\d{2}(?:年度?|[-./]\d{1,2})$/u;
const english =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?:\d{4})?$|^q[1-4]$|^(?:first|second|third|fourth)quarter$|^(?:week|wk|day|month|quarter)\d{1,2}$/iu;

/** True for a heading that names a time, days and years too: its column is one team's at that time, no team of its own. */
export function isTime(text: string): boolean {
  const folded = foldWords(text);
  return isPeriod(text) || days.test(folded) || dates.test(folded) || english.test(folded);
}

/** True for "季度得分" and "年度成绩": over months, their mean (domain.md §4 Periods); else a total. */
export function isSeasonScore(text: string): boolean {
  return /^(?:本?季度?|年度|全年|本年|半年|半年度|[上下]半年)(?:考核|考评|综合|最终)?(?:得分|成绩|评分)$/u.test(
    foldWords(text),
  );
}
