import type { ConditionalFormat } from '../../workbook/rules';
import type { Sheet } from '../../workbook/Sheet';
import { choice, flagValue, invalid, numberValue, textValue } from '../arguments';
import { areasOf } from '../cells/rules';
import { HostError } from '../HostError';
import { isJsonObject, type Json } from '../Json';
import {
  child,
  HostObject,
  method,
  opens,
  property,
  type Member,
  type ObjectType,
} from '../ObjectType';
import type { Session } from '../Session';
import { looksChanged } from '../workbookEvents';
import {
  colorScaleConditionType,
  dataBarConditionType,
  iconSetConditionType,
  presetConditionType,
  textConditionType,
  topBottomConditionType,
} from './conditionalKinds';
import { conditionalLookType } from './conditionalLook';
import { rangeAreasObject } from './rangeAreas';
import { rangeObject } from './rangeObject';

/** Excel's names of the kinds by the workbook's. */
export const CONDITION_TYPES = {
  custom: 'Custom',
  cellValue: 'CellValue',
  containsText: 'ContainsText',
  topBottom: 'TopBottom',
  presetCriteria: 'PresetCriteria',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
} as const;

/** Nothing comes after bars, scales and icons to be stopped. */
const NEVER_STOPS = new Set(['dataBar', 'colorScale', 'iconSet']);

const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

/** A rule on its sheet. */
export interface ConditionTarget {
  readonly sheet: Sheet;
  readonly rule: ConditionalFormat;
}

/** Excel.ConditionalFormat */
export const conditionalFormatType: ObjectType<ConditionTarget> = {
  name: 'ConditionalFormat',
  identity: ({ rule }) => ({ Id: rule.id }),
  members: {
    Id: property('1.6', ({ rule }) => rule.id),
    Type: property('1.6', ({ rule }) => typeName(rule) ?? 'Custom'),
    Priority: property(
      '1.6',
      ({ sheet, rule }) => ordered(sheet).indexOf(rule),
      (self, value, session) => {
        const others = ordered(self.sheet).filter((rule) => rule !== self.rule);
        others.splice(priorityWithin(numberValue(value), others.length), 0, self.rule);
        others.forEach((rule, index) => (rule.priority = index + 1));
        changed(session, self);
      },
    ),
    StopIfTrue: property(
      '1.6',
      ({ rule }) => (NEVER_STOPS.has(rule.type) ? null : rule.stopIfTrue),
      (self, value, session) => {
        self.rule.stopIfTrue = flagValue(value);
        changed(session, self);
      },
    ),
    ...kind('Custom', 'custom', (self) => HostObject.of(customConditionType, self)),
    ...kind('CellValue', 'cellValue', (self) => HostObject.of(cellValueConditionType, self)),
    ...kind('TextComparison', 'containsText', (self) => HostObject.of(textConditionType, self)),
    ...kind('TopBottom', 'topBottom', (self) => HostObject.of(topBottomConditionType, self)),
    ...kind('Preset', 'presetCriteria', (self) => HostObject.of(presetConditionType, self)),
    ...kind('ColorScale', 'colorScale', (self) => HostObject.of(colorScaleConditionType, self)),
    ...kind('DataBar', 'dataBar', (self) => HostObject.of(dataBarConditionType, self)),
    ...kind('IconSet', 'iconSet', (self) => HostObject.of(iconSetConditionType, self)),
    GetRange: opens('1.6', (self) => {
      const [area, ...more] = areasOf(self.rule.sqref);
      if (area !== undefined && more.length === 0) return rangeObject(self.sheet, area);
      throw new HostError('InvalidOperation', 'The format covers several areas.');
    }),
    GetRangeOrNullObject: opens('1.6', (self) => {
      const [area, ...more] = areasOf(self.rule.sqref);
      return area !== undefined && more.length === 0 ? rangeObject(self.sheet, area) : null;
    }),
    GetRanges: opens('1.9', ({ sheet, rule }) => rangeAreasObject(sheet, areasOf(rule.sqref))),
    Delete: method('1.6', (self, _args, session) => {
      self.sheet.conditionalFormats = self.sheet.conditionalFormats.filter(
        (rule) => rule !== self.rule,
      );
      changed(session, self);
    }),
  },
};

/** Excel.CustomConditionalFormat */
export const customConditionType: ObjectType<ConditionTarget> = {
  name: 'CustomConditionalFormat',
  members: {
    Rule: child('1.6', (self) => HostObject.of(conditionRuleType, self)),
    Format: child('1.6', (self) => HostObject.of(conditionalLookType, self)),
  },
};

/** Excel.ConditionalFormatRule: a formula relative to the first cell. */
export const conditionRuleType: ObjectType<ConditionTarget> = {
  name: 'ConditionalFormatRule',
  members: {
    Formula: property('1.6', readFormula, writeFormula),
    FormulaLocal: property('1.6', readFormula, writeFormula),
  },
};

/** Excel.CellValueConditionalFormat */
export const cellValueConditionType: ObjectType<ConditionTarget> = {
  name: 'CellValueConditionalFormat',
  members: {
    Format: child('1.6', (self) => HostObject.of(conditionalLookType, self)),
    Rule: property(
      '1.6',
      ({ rule }) => {
        const [formula1 = '', formula2] = rule.formulas.map((formula) => `=${formula}`);
        const operator = OPERATORS[rule.operator ?? ''] ?? 'Invalid';
        return { formula1, operator, ...(formula2 === undefined ? {} : { formula2 }) };
      },
      (self, value, session) => {
        if (!isJsonObject(value)) throw invalid('A rule is an object.');
        const name = choice(value['operator'] ?? null, Object.values(OPERATORS));
        const operator = Object.keys(OPERATORS).find((key) => OPERATORS[key] === name) ?? null;
        const second = operator === 'between' || operator === 'notBetween';
        const formulas = [value['formula1'], ...(second ? [value['formula2']] : [])];
        self.rule.operator = operator;
        self.rule.formulas = formulas.map((formula) => condition(formula ?? null));
        changed(session, self);
      },
    ),
  },
};

/** Tells that a rule changed: the file layer writes it, the page draws it. */
export function changed(session: Session, { sheet }: ConditionTarget): void {
  sheet.touch('conditionalFormats');
  looksChanged(session, sheet, null);
}

/** `custom` and `customOrNullObject`, for a rule of that kind. */
function kind(
  name: string,
  type: string,
  make: (self: ConditionTarget) => HostObject,
): Record<string, Member<ConditionTarget>> {
  return {
    [name]: child('1.6', (self) => {
      if (self.rule.type === type) return make(self);
      throw new HostError('InvalidOperation', `The conditional format is no ${name} one.`);
    }),
    [`${name}OrNullObject`]: child('1.6', (self) => (self.rule.type === type ? make(self) : null)),
  };
}

/** Negative counts from the back; what lies out of bounds is the first or the last place. */
function priorityWithin(wanted: number, last: number): number {
  const place = wanted < 0 ? last + 1 + wanted : wanted;
  return Math.max(0, Math.min(Math.trunc(place), last));
}

function typeName(rule: ConditionalFormat): string | undefined {
  return Object.entries(CONDITION_TYPES).find(([key]) => key === rule.type)?.[1];
}

function ordered(sheet: Sheet): ConditionalFormat[] {
  return [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
}

function readFormula({ rule }: ConditionTarget): Json {
  return rule.formulas[0] === undefined ? '' : `=${rule.formulas[0]}`;
}

function writeFormula(self: ConditionTarget, value: Json, session: Session): void {
  self.rule.formulas = [condition(value)];
  changed(session, self);
}

/** A formula without "=", or a number as it is. */
function condition(value: Json): string {
  if (typeof value === 'number') return String(value);
  const text = textValue(value);
  const formula = text.startsWith('=') ? text.slice(1) : text;
  if (formula.trim() === '') throw invalid('A conditional format needs a formula.');
  return formula;
}
