import type { DefinedName } from '../../workbook/rules';
import { areaAddress } from '../../workbook/area';
import { flagValue, textValue } from '../arguments';
import { answeredValue } from '../cells/content';
import { readTyped } from '../cells/typedInput';
import { HostError } from '../HostError';
import type { Json } from '../Json';
import type { HostObject } from '../ObjectType';
import { calculated, child, method, opens, property, type ObjectType } from '../ObjectType';
import type { Session } from '../Session';
import { quotedSheetName, referencedArea } from '../cells/rangeTarget';
import { rangeObject } from './rangeObject';
import { worksheetObject } from './worksheet';

/** Excel.NamedItem */
export const namedItemType: ObjectType<DefinedName> = {
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  members: {
    _Id: property('1.1', ({ name }) => name),
    Name: property('1.1', ({ name }) => name),
    Formula: property(
      '1.7',
      ({ formula }) => `=${formula}`,
      (self, value, session) => {
        const text = textValue(value);
        self.formula = text.startsWith('=') ? text.slice(1) : text;
        touched(session);
      },
    ),
    Comment: property(
      '1.4',
      ({ comment }) => comment,
      (self, value, session) => {
        self.comment = textValue(value);
        touched(session);
      },
    ),
    Visible: property(
      '1.1',
      ({ visible }) => visible,
      (self, value, session) => {
        self.visible = flagValue(value);
        touched(session);
      },
    ),
    Scope: property('1.4', ({ sheetId }) => (sheetId === null ? 'Workbook' : 'Worksheet')),
    Type: calculated('1.1', (self, session) => typeOf(self, session)),
    Value: calculated('1.1', (self, session) => valueOf(self, session)),
    Worksheet: child('1.4', (self, session) => {
      const sheet = session.workbook.sheets.find(({ id }) => id === self.sheetId);
      if (sheet !== undefined) return worksheetObject(sheet);
      throw new HostError('InvalidOperation', 'The name belongs to the workbook.');
    }),
    WorksheetOrNullObject: child('1.4', (self, session) => {
      const sheet = session.workbook.sheets.find(({ id }) => id === self.sheetId);
      return sheet === undefined ? null : worksheetObject(sheet);
    }),
    GetRange: opens('1.1', (self, _args, session) => {
      const range = rangeOf(self, session);
      if (range !== null) return range;
      throw new HostError('InvalidReference', `"${self.name}" does not stand for cells.`);
    }),
    GetRangeOrNullObject: opens('1.4', (self, _args, session) => rangeOf(self, session)),
    Delete: method('1.4', (self, _args, session) => {
      session.workbook.names = session.workbook.names.filter((name) => name !== self);
      touched(session);
    }),
  },
};

function rangeOf(self: DefinedName, session: Session): HostObject | null {
  const found = referencedArea(session, self.formula);
  return found === null ? null : rangeObject(found.sheet, found.area);
}

function touched(session: Session): void {
  session.workbook.structureTouched = true;
  session.allDirty = true;
}

/** Only ranges and constants are known by kind; what needs a calculation answers as text. */
function typeOf(self: DefinedName, session: Session): string {
  if (referencedArea(session, self.formula) !== null) return 'Range';
  if (self.formula.includes('#REF!')) return 'Error';
  const value = constant(self, session);
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return 'String';
}

function valueOf(self: DefinedName, session: Session): Json {
  const found = referencedArea(session, self.formula);
  if (found !== null) return `${quotedSheetName(found.sheet.name)}!${areaAddress(found.area)}`;
  return constant(self, session);
}

function constant({ formula }: DefinedName, session: Session): Json {
  const text = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (text !== undefined) return text.replaceAll('""', '"');
  const number = Number(formula);
  if (formula.trim() !== '' && Number.isFinite(number)) return number;
  const typed = readTyped(formula, 'General', session.locale, false);
  return typeof typed.value === 'boolean' ? answeredValue(typed.value) : formula;
}
