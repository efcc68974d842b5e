import type { Sheet } from '../../workbook/Sheet';
import type { Workbook } from '../../workbook/Workbook';
import { invalid } from '../arguments';
import { HostError } from '../HostError';

const LONGEST_NAME = 31;

/** InvalidArgument for a name no sheet can have, ItemAlreadyExists for one another sheet has. */
export function requireFreeSheetName(workbook: Workbook, name: string, own: Sheet | null): void {
  if (name === '' || name.length > LONGEST_NAME) {
    throw invalid(`A sheet's name has 1 to ${LONGEST_NAME} characters.`);
  }
  if (/[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")) {
    throw invalid(`"${name}" holds a character no sheet's name may have.`);
  }
  if (name.toLowerCase() === 'history') throw invalid('Excel keeps the name "History" to itself.');
  const wanted = name.toLowerCase();
  const taken = workbook.sheets.some(
    (sheet) => sheet !== own && sheet.name.toLowerCase() === wanted,
  );
  if (taken) throw new HostError('ItemAlreadyExists', `There already is a sheet "${name}".`);
}

/** The first of "Sheet1", "Sheet2" … that no sheet has. */
export function freeSheetName(workbook: Workbook, stem = 'Sheet'): string {
  for (let number = 1; ; number++) {
    const name = `${stem}${number}`;
    if (!workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      return name;
  }
}

/** The name of a sheet's copy: "表 (2)", shortened where it would be too long. */
export function copiedSheetName(workbook: Workbook, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const wanted = stem.slice(0, LONGEST_NAME - suffix.length) + suffix;
    const key = wanted.toLowerCase();
    if (!workbook.sheets.some((sheet) => sheet.name.toLowerCase() === key)) return wanted;
  }
}
