import { jsonText } from '../Json';
import type { DefinedName } from '../../workbook/rules';
import type { Sheet } from '../../workbook/Sheet';
import { invalid, optionalText, textArgument } from '../arguments';
import { HostError } from '../HostError';
import { HostObject, method, opens, type Argument, type ObjectType } from '../ObjectType';
import type { Session } from '../Session';
import { namedItemType } from './namedItem';
import { absoluteReference, asRange } from '../cells/rangeTarget';

/** The names of the workbook (sheet null), or those of one sheet. */
export interface NamesTarget {
  readonly sheet: Sheet | null;
}

/** Excel.NamedItemCollection */
export const namedItemCollectionType: ObjectType<NamesTarget> = {
  name: 'NamedItemCollection',
  members: {
    Add: opens('1.4', (self, args, session) => {
      const range = asRange(args[1]);
      const formula =
        range === null ? formulaText(args, 1) : absoluteReference(range.sheet, range.area);
      return add(session, self, args, formula);
    }),
    AddFormulaLocal: opens('1.4', (self, args, session) =>
      add(session, self, args, formulaText(args, 1)),
    ),
    GetCount: method('1.4', (self, _args, session) => namesOf(session, self).length),
    GetItemOrNullObject: opens('1.4', (self, args, session) => {
      const found = find(session, self, textArgument(args, 0));
      return found === null ? null : HostObject.of(namedItemType, found);
    }),
  },
  items: (self, session) =>
    namesOf(session, self).map((name) => HostObject.of(namedItemType, name)),
  item: (self, key, session) => {
    const found = typeof key === 'string' ? find(session, self, key) : null;
    if (found !== null) return HostObject.of(namedItemType, found);
    throw new HostError('ItemNotFound', `There is no name "${jsonText(key)}".`);
  },
};

/** Excel's own names (_xlnm.Print_Area …) are not listed. */
function namesOf(session: Session, { sheet }: NamesTarget): DefinedName[] {
  return session.workbook.names.filter(
    (name) => name.sheetId === (sheet?.id ?? null) && !name.name.startsWith('_xlnm.'),
  );
}

function find(session: Session, self: NamesTarget, wanted: string): DefinedName | null {
  const key = wanted.toLowerCase();
  return namesOf(session, self).find(({ name }) => name.toLowerCase() === key) ?? null;
}

function formulaText(args: readonly Argument[], index: number): string {
  const text = textArgument(args, index);
  const formula = text.startsWith('=') ? text.slice(1) : text;
  if (formula.trim() === '') throw invalid('A name needs a formula.');
  return formula;
}

function add(
  session: Session,
  self: NamesTarget,
  args: readonly Argument[],
  formula: string,
): HostObject {
  const name = textArgument(args, 0);
  requireName(name);
  if (find(session, self, name) !== null) {
    throw new HostError('ItemAlreadyExists', `There already is a name "${name}".`);
  }
  const item: DefinedName = {
    name,
    formula,
    sheetId: self.sheet?.id ?? null,
    visible: true,
    comment: optionalText(args, 2) ?? '',
  };
  session.workbook.names = [...session.workbook.names, item];
  session.workbook.structureTouched = true;
  session.allDirty = true;
  return HostObject.of(namedItemType, item);
}

/** A letter, "_" or "\" first, no spaces, and nothing that could be a cell's address. */
function requireName(name: string): void {
  const shaped = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const address = /^[A-Za-z]{1,3}\d{1,7}$/.test(name) || /^[RrCc]$/.test(name);
  if (!shaped || address) throw invalid(`"${name}" cannot be a name.`);
}
