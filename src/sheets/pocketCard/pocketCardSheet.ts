import { areaAddress, cellAddress, columnLetters } from '../../forms/address';
import { registerOf } from '../../registers/registers';
import { look } from '../look';
import { newSheet } from '../newSheet';
import type { PlannedValue, SheetPlan } from '../SheetPlan';
import { registerRange } from '../registers/measureFormula';
import { headerLook, inputLook } from '../template/sheetLook';
import { bankCard } from './bankCard';

/** The name of the sheet. */
export const pocketCardSheetName = '口袋卡';

/** A bank card, ISO 7810, in points. */
const CARD = { width: inPoints(bankCard.width), height: inPoints(bankCard.height) };
/** Lines of cards on a page: each front with its back below. */
const LINES_ON_PAGE = 2;
const GAP = 8;
const COLUMNS = [0, 2];
/** Where the rules are chosen, beside what is printed. */
const CHOICE_COLUMN = 4;
/** The cell of the chosen rules' numbers; zero-based. */
export const choiceCell = { row: 1, column: CHOICE_COLUMN } as const;

/**
 * 口袋卡: a card a rule, its name on the front and its key points on the back, one above the
 * other: cut out and folded along the middle it is two-sided and as large as a bank card. Four
 * cards on an A4 page, printed at full size.
 */
export function pocketCardSheet(numbers: readonly number[]): SheetPlan {
  const cards = Math.max(4, Math.ceil(numbers.length / 4) * 4);
  const lines = cards / COLUMNS.length;
  const places = Array.from({ length: cards }, (_, index) => ({
    index,
    row: Math.floor(index / COLUMNS.length) * 3,
    column: COLUMNS[index % COLUMNS.length] ?? 0,
  }));
  const half = (row: number, column: number): string => cellAddress({ row, column });
  const printed = Array.from({ length: lines / LINES_ON_PAGE }, (_, page) =>
    areaAddress({
      row: page * LINES_ON_PAGE * 3,
      column: 0,
      rows: LINES_ON_PAGE * 3 - 1,
      columns: 3,
    }),
  );
  const letters = columnLetters(CHOICE_COLUMN);
  return newSheet(pocketCardSheetName, {
    blocks: [
      ...places.flatMap(({ index, row, column }) => [
        { at: half(row, column), values: [[frontFormula(index)]] },
        { at: half(row + 1, column), values: [[backFormula(index)]] },
      ]),
      {
        at: cellAddress({ row: 0, column: CHOICE_COLUMN }),
        values: [['选用细则编号（可改）。沿框线剪下，沿中线对折；卡宽应为 85.6 毫米']],
      },
      {
        at: cellAddress(choiceCell),
        values: [[numbers.join('、') || '1']],
      },
    ],
    formats: [
      ...places.flatMap(({ row, column }) => [
        {
          range: half(row, column),
          fontName: look.fontName,
          fontSize: 14,
          bold: true,
          fontColor: look.title,
          fill: look.subtotalFill,
          horizontal: 'center' as const,
          vertical: 'center' as const,
          wrap: true,
        },
        {
          range: half(row + 1, column),
          fontName: look.fontName,
          fontSize: 9,
          horizontal: 'left' as const,
          vertical: 'center' as const,
          wrap: true,
        },
        {
          range: areaAddress({ row, column, rows: 2, columns: 1 }),
          borders: 'thin' as const,
          borderColor: look.note,
        },
      ]),
      headerLook(`${letters}1`),
      { ...inputLook(`${letters}2`), wrap: true, numberFormat: '@', vertical: 'top' as const },
    ],
    columnWidths: [
      { columns: 'A', points: CARD.width },
      { columns: 'B', points: GAP },
      { columns: 'C', points: CARD.width },
      { columns: 'D', points: 24 },
      { columns: letters, points: 150 },
    ],
    rowHeights: Array.from({ length: lines }, (_, line) => line * 3 + 1).flatMap((first) => [
      { rows: `${first}:${first + 1}`, points: CARD.height },
      { rows: `${first + 2}`, points: GAP },
    ]),
    page: {
      orientation: 'portrait',
      // Two cards are as wide as the page between its margins: in Excel nothing is scaled. Where
      // the font is missing columns come out wider and the page smaller, but nothing is cut off;
      // pocketCardPage has the right size everywhere. A page of four each, so that none is split.
      fitToWidth: true,
      area: printed.join(','),
    },
    tabColor: '#7A5BA6',
  });
}

/** Millimetres in points, to a tenth. */
function inPoints(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 720) / 10;
}

/** The number of the rule on a card: the n-th in the list of those chosen. */
function chosen(index: number): string {
  const list = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE($${columnLetters(CHOICE_COLUMN)}$2,"，","、"),",","、")," ","")`;
  // Each name padded to 20 places, so that the n-th can be cut out.
  return `VALUE(TRIM(MID(SUBSTITUTE(${list},"、",REPT(" ",20)),${index * 20 + 1},20)))`;
}

/** The row of the rule's version in force, as a place in the register. */
function place(index: number): string {
  const register = registerOf('practiceRules');
  const number = registerRange(register, 'number');
  const state = registerRange(register, 'state');
  return `MATCH(1,INDEX((${number}=${chosen(index)})*(${state}="现行"),0),0)`;
}

function frontFormula(index: number): PlannedValue {
  const register = registerOf('practiceRules');
  const field = (id: string): string => `INDEX(${registerRange(register, id)},${place(index)})`;
  return {
    formula: `=IFERROR("第 "&${chosen(index)}&" 项"&CHAR(10)&${field('title')}&CHAR(10)&"第 "&${field('version')}&" 版 "&TEXT(${field('effective')},"yyyy-mm-dd")&" 起","")`,
  };
}

function backFormula(index: number): PlannedValue {
  const register = registerOf('practiceRules');
  const points = `INDEX(${registerRange(register, 'points')},${place(index)})`;
  return {
    formula: `=IFERROR("· "&SUBSTITUTE(SUBSTITUTE(${points},";","；"),"；",CHAR(10)&"· "),"")`,
  };
}
