import { areaAddress } from './area';
import type { ConditionalFormat } from './rules';
import { areasOf } from './sqref';

/** Periods by Excel's name, as the file formats' own formulas test them. */
const PERIODS: Readonly<Record<string, (cell: string) => string>> = {
  Yesterday: (cell) => `FLOOR(${cell},1)=TODAY()-1`,
  Today: (cell) => `FLOOR(${cell},1)=TODAY()`,
  Tomorrow: (cell) => `FLOOR(${cell},1)=TODAY()+1`,
  LastSevenDays: (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  LastWeek: (cell) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
  ThisWeek: (cell) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  NextWeek: (cell) =>
    `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  LastMonth: (cell) =>
    `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),0-1)),YEAR(${cell})=YEAR(EDATE(TODAY(),0-1)))`,
  ThisMonth: (cell) => `AND(MONTH(${cell})=MONTH(TODAY()),YEAR(${cell})=YEAR(TODAY()))`,
  NextMonth: (cell) =>
    `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),0+1)),YEAR(${cell})=YEAR(EDATE(TODAY(),0+1)))`,
};

/** The formulas that say what a containsText or presetCriteria rule says; those of other rules as they are. */
export function ruleFormulas(rule: ConditionalFormat): string[] {
  const cell = firstCell(rule.sqref);
  if (rule.type === 'containsText') {
    const text = rule.text ?? '';
    const quoted = `"${text.replaceAll('"', '""')}"`;
    switch (rule.operator) {
      case 'notContains':
        return [`ISERROR(SEARCH(${quoted},${cell}))`];
      case 'beginsWith':
        return [`LEFT(${cell},LEN(${quoted}))=${quoted}`];
      case 'endsWith':
        return [`RIGHT(${cell},LEN(${quoted}))=${quoted}`];
      default:
        return [`NOT(ISERROR(SEARCH(${quoted},${cell})))`];
    }
  }
  if (rule.type !== 'presetCriteria') return rule.formulas;
  switch (rule.preset) {
    case 'Blanks':
      return [`LEN(TRIM(${cell}))=0`];
    case 'NonBlanks':
      return [`LEN(TRIM(${cell}))>0`];
    case 'Errors':
      return [`ISERROR(${cell})`];
    case 'NonErrors':
      return [`NOT(ISERROR(${cell}))`];
    default: {
      const period = PERIODS[rule.preset ?? ''];
      return period === undefined ? [] : [period(cell)];
    }
  }
}

/** True for a preset that means a period of time. */
export function isPeriod(preset: string): boolean {
  return preset in PERIODS;
}

/** The cell relative references are written for: the top left of all areas. */
function firstCell(sqref: string): string {
  const areas = areasOf(sqref);
  if (areas.length === 0) return 'A1';
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return areaAddress({ row, column, rows: 1, columns: 1 });
}
