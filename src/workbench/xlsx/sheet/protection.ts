import type { Sheet } from '../../workbook/Sheet';
import { withAttributes } from '../xml/tag';
import { attributesOf, child, flagAttribute, outerXml } from '../xml/XmlElement';
import type { SheetSource } from './SheetSource';

/** Excel's option names and the file's flags, which lock where set; the file's own default beside. */
const FLAGS: readonly (readonly [option: string, flag: string, locked: boolean])[] = [
  ['allowAutoFilter', 'autoFilter', true],
  ['allowDeleteColumns', 'deleteColumns', true],
  ['allowDeleteRows', 'deleteRows', true],
  ['allowEditObjects', 'objects', false],
  ['allowEditScenarios', 'scenarios', false],
  ['allowFormatCells', 'formatCells', true],
  ['allowFormatColumns', 'formatColumns', true],
  ['allowFormatRows', 'formatRows', true],
  ['allowInsertColumns', 'insertColumns', true],
  ['allowInsertHyperlinks', 'insertHyperlinks', true],
  ['allowInsertRows', 'insertRows', true],
  ['allowPivotTables', 'pivotTables', true],
  ['allowSort', 'sort', true],
];
const SECRETS = ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount'];

/** Reads whether the sheet is protected and what that allows; null is not protected. */
export function readProtection(source: SheetSource): Sheet['protection'] {
  const element = child(source.root, 'sheetProtection');
  if (element === undefined || !flagAttribute(element, 'sheet', false)) return null;
  const options: Record<string, boolean> = {};
  for (const [option, flag, locked] of FLAGS) {
    options[option] = !flagAttribute(element, flag, locked);
  }
  const attributes = attributesOf(element);
  const hasPassword = attributes.has('password') || attributes.has('hashValue');
  return { options, hasPassword };
}

/** The new `sheetProtection` element; a password of the file stays while the model says there is one. */
export function protectionXml(sheet: Sheet, source: SheetSource): string | null {
  if (sheet.protection === null) return null;
  const { options, hasPassword } = sheet.protection;
  const element = child(source.root, 'sheetProtection');
  const changes: Record<string, number | undefined> = { sheet: 1 };
  for (const [option, flag, locked] of FLAGS) {
    const lock = !(options[option] ?? !locked);
    changes[flag] = lock === locked ? undefined : lock ? 1 : 0;
  }
  if (!hasPassword) for (const secret of SECRETS) changes[secret] = undefined;
  return withAttributes(element === undefined ? '<sheetProtection/>' : outerXml(element), changes);
}
