import { parseArea } from '../address';
import type { SheetCell } from '../ScoreForm';
import { cellKey } from './CheckContext';

/**
 * The cells a plain sum adds up ("=SUM(B3:F3)", "=B3+C3", "=ROUND(SUM(B3:F3),2)", with IF and
 * COUNT around it), each as often as it is added; null for a formula that does anything else.
 */
export function summedCells(formula: string, sheet: string): readonly SheetCell[] | null {
  const text = formula.replace(/^=/u, '').replaceAll('$', '').replace(/\s+/gu, '').toUpperCase();
  if (/[!*/^&"]/u.test(text.replace(/""/gu, ''))) return null;
  const names = [...text.matchAll(/([A-Z][A-Z.]*)\(/gu)].map((match) => match[1] ?? '');
  if (names.some((name) => !allowed.has(name))) return null;
  const sums = [...text.matchAll(/SUM\(([^()]*)\)/gu)].map((match) => match[1] ?? '');
  const outer =
    names.includes('IF') || names.includes('IFERROR') ? '' : text.replace(/SUM\([^()]*\)/gu, '');
  if (/-/u.test(outer)) return null;
  const references = [
    ...sums.flatMap((list) => list.split(',')),
    ...[...outer.matchAll(/[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?/gu)].map(([match]) => match),
  ];
  const cells: SheetCell[] = [];
  for (const reference of references) {
    const area = parseArea(reference);
    // "SUM(B3:F3,5)" adds a constant, which is no cell.
    if (area === null) {
      if (/^[\d.]*$/u.test(reference)) continue;
      return null;
    }
    if (area.rows * area.columns > 20_000) return null;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++)
        cells.push({ sheet, row, column });
    }
  }
  return cells.length === 0 ? null : cells;
}

const allowed = new Set(['SUM', 'ROUND', 'IF', 'IFERROR', 'COUNT']);

/** A formula with its references relative to its own cell, so that copies of one formula are equal. */
export function relativeFormula(formula: string, { row, column }: SheetCell): string {
  return formula
    .toUpperCase()
    .replace(/\s+/gu, '')
    .replace(
      /(\$?)\b([A-Z]{1,3})(\$?)(\d{1,7})\b(?!\()/gu,
      (match, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
        const area = parseArea(`${letters}${digits}`);
        if (area === null) return match;
        const r = fixedRow === '$' ? `R${area.row}` : `R[${area.row - row}]`;
        const c = fixedColumn === '$' ? `C${area.column}` : `C[${area.column - column}]`;
        return `${r}${c}`;
      },
    );
}

/** Replaces cells that are sums themselves by what they sum, so that a sum of subtotals is whole. */
export function expandSums(
  cells: readonly SheetCell[],
  sums: ReadonlyMap<string, readonly SheetCell[]>,
): SheetCell[] {
  return cells.flatMap((cell) => sums.get(cellKey(cell)) ?? [cell]);
}
