import { contains, type Area } from '../../workbook/area';
import type { DataValidation } from '../../workbook/rules';
import { choice, flagValue, invalid, textValue } from '../arguments';
import { requireAllowed } from '../cells/protection';
import { areasOf, sqrefOf, subtractFromRules } from '../cells/rules';
import { readRule, writtenRule } from '../cells/validationRule';
import { areasOfCells } from '../cells/cellAreas';
import { invalidCells, validity } from '../cells/validity';
import { HostError } from '../HostError';
import { isJsonObject, type Json, type JsonObject } from '../Json';
import {
  calculated,
  method,
  opens,
  property,
  type HostObject,
  type ObjectType,
} from '../ObjectType';
import { settle, type Session } from '../Session';
import { looksChanged } from '../workbookEvents';
import { rangeAreasObject } from './rangeAreas';
import type { CellsTarget } from '../cells/rangeTarget';

/** Excel's names of the kinds by the file's. */
const TYPES: Readonly<Record<string, string>> = {
  none: 'None',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};
const ALERT_STYLES = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;
const NO_ALERT = { showAlert: true, style: 'Stop', title: '', message: '' };
const NO_PROMPT = { showPrompt: true, title: '', message: '' };

/** Excel.DataValidation of the cells of a range or of several areas. */
export const dataValidationType: ObjectType<CellsTarget> = {
  name: 'DataValidation',
  members: {
    Type: property('1.8', (self) => {
      const found = rulesOf(self);
      if (found === 'mixed') return 'Inconsistent';
      if (found === 'partly') return 'MixedCriteria';
      return found === null ? 'None' : (TYPES[found.type] ?? 'None');
    }),
    Rule: property(
      '1.8',
      (self) => {
        const rule = single(self);
        return rule === null ? (rulesOf(self) === null ? {} : null) : readRule(rule);
      },
      (self, value, session) => {
        const written = writtenRule(value, session);
        const before = single(self);
        const kept = before === null ? NEW_RULE : before;
        replaceRules(session, self, { ...kept, ...written });
      },
    ),
    IgnoreBlanks: property(
      '1.8',
      (self) => single(self)?.allowBlank ?? (rulesOf(self) === null ? true : null),
      (self, value, session) => amend(session, self, { allowBlank: flagValue(value) }),
    ),
    ErrorAlert: property(
      '1.8',
      (self) => {
        const rule = single(self);
        if (rule === null) return NO_ALERT;
        const { show, style, title, message } = rule.errorAlert;
        return { showAlert: show, style: alertName(style), title, message };
      },
      (self, value, session) => amend(session, self, { errorAlert: alert(value) }),
    ),
    Prompt: property(
      '1.8',
      (self) => {
        const rule = single(self);
        if (rule === null) return NO_PROMPT;
        const { show, title, message } = rule.prompt;
        return { showPrompt: show, title, message };
      },
      (self, value, session) => amend(session, self, { prompt: prompt(value) }),
    ),
    // True, false, or null where some cells are valid and some are not.
    Valid: calculated('1.8', (self, session) => validity(session, self)),
    GetInvalidCells: opens('1.9', (self, _args, session) => {
      const found = invalidAreas(self, session);
      if (found !== null) return found;
      throw new HostError('ItemNotFound', 'All cells are valid.');
    }),
    GetInvalidCellsOrNullObject: opens('1.9', (self, _args, session) =>
      invalidAreas(self, session),
    ),
    Clear: method('1.8', (self, _args, session) => replaceRules(session, self, null)),
  },
};

function invalidAreas(self: CellsTarget, session: Session): HostObject | null {
  settle(session);
  const found = areasOfCells(invalidCells(session, self));
  return found.length === 0 ? null : rangeAreasObject(self.sheet, found);
}

const NEW_RULE: Omit<DataValidation, 'sqref' | 'type' | 'operator' | 'formula1' | 'formula2'> = {
  allowBlank: true,
  inCellDropDown: true,
  errorAlert: { show: true, style: 'stop', title: '', message: '' },
  prompt: { show: true, title: '', message: '' },
};

/** The one rule of all cells; null for none; "partly" where only some have it; "mixed" for several. */
function rulesOf({ sheet, areas }: CellsTarget): DataValidation | null | 'partly' | 'mixed' {
  const found = new Set<DataValidation>();
  let covered = true;
  for (const area of areas()) {
    const touching = sheet.validations.filter((rule) => overlaps(rule, area));
    for (const rule of touching) found.add(rule);
    covered &&= touching.some((rule) => areasOf(rule.sqref).some((own) => contains(own, area)));
  }
  const [first] = found;
  if (first === undefined) return null;
  if (found.size > 1) return 'mixed';
  return covered ? first : 'partly';
}

function single(self: CellsTarget): DataValidation | null {
  const found = rulesOf(self);
  return typeof found === 'string' ? null : found;
}

function overlaps(rule: DataValidation, area: Area): boolean {
  return areasOf(rule.sqref).some(
    (own) =>
      own.row < area.row + area.rows &&
      area.row < own.row + own.rows &&
      own.column < area.column + area.columns &&
      area.column < own.column + own.columns,
  );
}

/** Puts one rule on exactly these cells, in place of what they had. */
function replaceRules(
  session: Session,
  { sheet, areas }: CellsTarget,
  rule: Omit<DataValidation, 'sqref'> | null,
): void {
  requireAllowed(sheet, null);
  for (const area of areas()) sheet.validations = subtractFromRules(sheet.validations, area);
  if (rule !== null && rule.type !== 'none') {
    sheet.validations = [...sheet.validations, { ...rule, sqref: sqrefOf(areas()) }];
  }
  sheet.touch('validations');
  looksChanged(session, sheet, null);
}

function amend(session: Session, self: CellsTarget, change: Partial<DataValidation>): void {
  const rule = single(self);
  if (rule === null) throw invalid('The cells have no one validation rule.');
  replaceRules(session, self, { ...rule, ...change });
}

function alertName(style: string): string {
  return Object.entries(ALERT_STYLES).find(([key]) => key === style)?.[1] ?? 'Stop';
}

function alert(value: Json): DataValidation['errorAlert'] {
  const given = record(value);
  const style = choice(given['style'] ?? 'Stop', Object.values(ALERT_STYLES));
  return {
    show: flagValue(given['showAlert'] ?? true),
    style: Object.entries(ALERT_STYLES).find(([, name]) => name === style)?.[0] ?? 'stop',
    title: limited(given['title'] ?? '', 32),
    message: limited(given['message'] ?? '', 255),
  };
}

function prompt(value: Json): DataValidation['prompt'] {
  const given = record(value);
  return {
    show: flagValue(given['showPrompt'] ?? true),
    title: limited(given['title'] ?? '', 32),
    message: limited(given['message'] ?? '', 255),
  };
}

function limited(value: Json, longest: number): string {
  const text = textValue(value);
  if (text.length <= longest) return text;
  throw invalid(`The text is longer than the ${longest} characters Excel takes here.`);
}

function record(value: Json): JsonObject {
  if (isJsonObject(value)) return value;
  throw invalid('An object is needed.');
}
