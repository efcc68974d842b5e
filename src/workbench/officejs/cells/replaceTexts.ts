import type { Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import type { Session } from '../Session';
import { jsonText } from '../Json';
import { placesOf, usedPartOf } from './cellAreas';
import { answeredFormula, writeContent } from './content';
import { searchPattern, type SearchOptions } from './search';

/** Puts one text in another's place in all contents of an area; answers how many cells changed. */
export function replaceTexts(
  session: Session,
  sheet: Sheet,
  area: Area,
  text: string,
  replacement: string,
  options: SearchOptions,
): number {
  const part = usedPartOf(sheet, area);
  if (part === null || text === '') return 0;
  const pattern = searchPattern(text, options);
  let count = 0;
  for (const { row, column } of placesOf(part)) {
    const before = jsonText(answeredFormula(sheet.cell(row, column)));
    // A function, so that "$" in the replacement means nothing but itself.
    const after = before.replace(pattern, () => replacement);
    if (before === '' || after === before) continue;
    writeContent(session, sheet, { row, column, rows: 1, columns: 1 }, after);
    count++;
  }
  return count;
}
