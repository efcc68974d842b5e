import type { DataValidation } from '../../workbook/rules';
import { choice, flagValue, invalid } from '../arguments';
import { isJsonObject, type Json, type JsonObject } from '../Json';
import type { Session } from '../Session';
import { readTyped } from './typedInput';

const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};
/** The keys of Office.js's rule object by the file's types. */
const KEYS: Readonly<Record<string, string>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  list: 'list',
  custom: 'custom',
};

type WrittenRule = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'> &
  Partial<Pick<DataValidation, 'inCellDropDown'>>;

/** A rule as Office.js shows it: {list: {source, inCellDropDown}}. */
export function readRule(rule: DataValidation): Json {
  const key = KEYS[rule.type];
  if (key === undefined) return {};
  const first = shown(rule.formula1);
  if (rule.type === 'custom') return { custom: { formula: first ?? '' } };
  if (rule.type === 'list') {
    return { list: { inCellDropDown: rule.inCellDropDown, source: listSource(rule.formula1) } };
  }
  const second = shown(rule.formula2);
  return {
    [key]: {
      formula1: first ?? '',
      ...(second === null ? {} : { formula2: second }),
      operator: OPERATORS[rule.operator] ?? 'Between',
    },
  };
}

/** A rule from Office.js's object; InvalidArgument where it is none. An empty object is no rule. */
export function writtenRule(value: Json, session: Session): WrittenRule {
  if (!isJsonObject(value)) throw invalid('A validation rule is an object.');
  const given = Object.entries(value).filter(([, rule]) => rule !== null);
  const [only] = given;
  if (only === undefined)
    return { type: 'none', operator: 'between', formula1: null, formula2: null };
  const [key, body] = only;
  const type = Object.keys(KEYS).find((candidate) => KEYS[candidate] === key);
  if (given.length > 1 || type === undefined || !isJsonObject(body)) {
    throw invalid('A validation rule has exactly one of its kinds.');
  }
  if (type === 'custom') {
    const formula1 = required(written(body['formula'], type, session));
    return { type, operator: 'between', formula1, formula2: null };
  }
  return type === 'list' ? listRule(body) : comparison(type, body, session);
}

function comparison(type: string, body: JsonObject, session: Session): WrittenRule {
  const name = choice(body['operator'] ?? null, Object.values(OPERATORS));
  const operator = Object.keys(OPERATORS).find((key) => OPERATORS[key] === name) ?? 'between';
  const formula1 = required(written(body['formula1'], type, session));
  const ranged = operator === 'between' || operator === 'notBetween';
  const formula2 = ranged ? required(written(body['formula2'], type, session)) : null;
  return { type, operator, formula1, formula2 };
}

function listRule(body: JsonObject): WrittenRule {
  const source = body['source'];
  const inCellDropDown = flagValue(body['inCellDropDown'] ?? true);
  if (typeof source !== 'string' || source === '') throw invalid('A list needs a source.');
  if (!source.startsWith('=') && source.length > 255) {
    throw invalid('A list written out may have no more than 255 characters.');
  }
  const formula1 = source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
  return { type: 'list', operator: 'between', formula1, formula2: null, inCellDropDown };
}

/** A formula or number as the file holds it, without "="; dates and times as serial numbers. */
function written(value: Json | undefined, type: string, session: Session): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw invalid('A rule takes numbers, texts and formulas.');
  if (value.startsWith('=')) return value.slice(1);
  if (type === 'date' || type === 'time') {
    const typed = readTyped(value, 'General', session.locale, session.workbook.date1904);
    if (typeof typed.value === 'number') return String(typed.value);
  }
  if (type === 'custom' || Number.isFinite(Number(value))) return value;
  throw invalid(`"${value}" is neither a number nor a formula.`);
}

function required(formula: string | null): string {
  if (formula === null) throw invalid('The rule lacks a formula.');
  return formula;
}

/** Numbers as numbers, anything else as a formula with its "=". */
function shown(formula: string | null): string | number | null {
  if (formula === null) return null;
  const number = Number(formula);
  return formula.trim() !== '' && Number.isFinite(number) ? number : `=${formula}`;
}

function listSource(formula: string | null): string {
  const literal = /^"((?:[^"]|"")*)"$/s.exec(formula ?? '');
  return literal?.[1]?.replaceAll('""', '"') ?? `=${formula ?? ''}`;
}
