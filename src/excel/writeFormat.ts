import type { FormatPlan } from '../sheets/SheetPlan';

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/** Gives a range the looks a format names; what it does not name stays. */
export function writeFormat(range: Excel.Range, plan: FormatPlan): void {
  const { format } = range;
  // A single value for the whole range, as Office.js allows.
  if (plan.numberFormat !== undefined) setNumberFormat(range, plan.numberFormat);
  if (plan.fill !== undefined) format.fill.color = plan.fill;
  if (plan.fontColor !== undefined) format.font.color = plan.fontColor;
  if (plan.fontName !== undefined) format.font.name = plan.fontName;
  if (plan.fontSize !== undefined) format.font.size = plan.fontSize;
  if (plan.bold !== undefined) format.font.bold = plan.bold;
  if (plan.horizontal !== undefined) format.horizontalAlignment = alignments[plan.horizontal];
  if (plan.vertical !== undefined) format.verticalAlignment = verticals[plan.vertical];
  if (plan.wrap !== undefined) format.wrapText = plan.wrap;
  if (plan.locked !== undefined) format.protection.locked = plan.locked;
  if (plan.borders !== undefined) {
    for (const edge of EDGES) {
      const border = format.borders.getItem(edge);
      border.style = 'Continuous';
      border.weight = plan.borders === 'thin' ? 'Thin' : 'Medium';
      if (plan.borderColor !== undefined) border.color = plan.borderColor;
    }
  }
}

/** One number format for every cell of a range. */
export function setNumberFormat(range: Excel.Range, numberFormat: string): void {
  // The typings want a 2-D array; Excel takes one value for the whole range (Excel.Range docs).
  range.set({ numberFormat: numberFormat as unknown as string[][] });
}

const alignments = { left: 'Left', center: 'Center', right: 'Right' } as const;
const verticals = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
