import type { Grid } from '../Grid';
import { valueAt } from '../Grid';
import type { ScoreForm } from '../ScoreForm';
import { textOf } from '../SheetView';

/** The month a form says it is for; the year is null where it does not say. */
export interface FormPeriod {
  readonly year: number | null;
  readonly month: number;
}

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/**
 * The month in the title or info rows above the form, or in its sheet's name: "2026年5月",
 * "2026-05", "五月份". Null where there is none, or more than one (a quarter, a date of issue).
 */
export function formPeriod(form: ScoreForm, grids: ReadonlyMap<string, Grid>): FormPeriod | null {
  const [sheet = ''] = form.sheets;
  const grid = grids.get(sheet);
  const texts: string[] = [];
  for (let row = Math.max(0, form.area.row - 6); grid !== undefined && row < form.area.row; row++) {
    for (let column = 0; column < form.area.column + form.area.columns; column++) {
      const text = textOf(valueAt(grid, row, column));
      // The day on which the form was filled in is often in the next month.
      if (text !== '' && !/(?:填表|填报|制表|审核|考核|公示|上报|打印)(?:日期|时间)/u.test(text))
        texts.push(text);
    }
  }
  texts.push(sheet);
  const found = texts.flatMap(periodsIn);
  const [first] = found;
  if (first === undefined || found.some(({ month }) => month !== first.month)) return null;
  return found.find(({ year }) => year !== null) ?? first;
}

function periodsIn(text: string): FormPeriod[] {
  const plain = text.normalize('NFKC');
  if (/季度|半年|年度(?!.*月)/u.test(plain)) return [];
  const full = [...plain.matchAll(/(20\d\d)\s*[年./-]\s*(\d{1,2})\s*月?(?!\d)/gu)].map((match) => ({
    year: Number(match[1]),
    month: Number(match[2]),
  }));
  if (full.length > 0) return full.filter(({ month }) => month >= 1 && month <= 12);
  return [
    ...plain.matchAll(
      /(?<![\d一二三四五六七八九十])(\d{1,2}|[一二三四五六七八九十]{1,2})\s*月(?:份)?/gu,
    ),
  ].flatMap((match) => {
    const own = match[1] ?? '';
    const month = /\d/u.test(own) ? Number(own) : numerals.indexOf(own);
    return month >= 1 && month <= 12 ? [{ year: null, month }] : [];
  });
}
