import type { Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import type { Session } from '../Session';
import { placesOf, usedPartOf, type Place } from './cellAreas';
import { shownText } from './content';

/** How a text is searched for. */
export interface SearchOptions {
  /** The whole cell must be the text. */
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

/** The cells of an area whose shown text holds what is searched for, in reading order. */
export function findCells(
  session: Session,
  sheet: Sheet,
  area: Area,
  text: string,
  options: SearchOptions,
): Place[] {
  const part = usedPartOf(sheet, area);
  if (part === null) return [];
  const pattern = searchPattern(text, options);
  return [...placesOf(part)].filter(({ row, column }) => {
    const cell = sheet.cell(row, column);
    if (cell === undefined || (cell.value === null && cell.formula === null)) return false;
    pattern.lastIndex = 0;
    return pattern.test(shownText(session, sheet, row, column));
  });
}

/** The text as a pattern; "*" and "?" stand for any characters and one, "~" before them for themselves. */
export function searchPattern(text: string, { completeMatch, matchCase }: SearchOptions): RegExp {
  const source = text.replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}]/g, (found) => {
    if (found === '*') return '[\\s\\S]*';
    if (found === '?') return '[\\s\\S]';
    const plain = found.length === 2 ? found.slice(1) : found;
    return `\\${plain}`;
  });
  return new RegExp(completeMatch ? `^(?:${source})$` : source, matchCase ? 'gu' : 'giu');
}
