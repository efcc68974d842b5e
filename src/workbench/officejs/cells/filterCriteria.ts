import type { FilterCriterion } from '../../workbook/Table';
import { choice, invalid } from '../arguments';
import { isJsonArray, isJsonObject, jsonText, type Json, type JsonObject } from '../Json';

const KINDS = [
  'BottomItems',
  'BottomPercent',
  'CellColor',
  'Custom',
  'Dynamic',
  'FontColor',
  'Icon',
  'TopItems',
  'TopPercent',
  'Values',
] as const;

/** A column's criterion from Office.js's FilterCriteria. */
export function writtenCriterion(column: number, value: Json): FilterCriterion {
  if (!isJsonObject(value)) throw invalid('Filter criteria are an object.');
  const filterOn = choice(value['filterOn'] ?? null, KINDS);
  const text = (name: string): string | undefined => {
    const given = value[name];
    return given === undefined || given === null ? undefined : jsonText(given);
  };
  const values = value['values'];
  const [criterion1, criterion2] = [text('criterion1'), text('criterion2')];
  const dynamicCriteria = text('dynamicCriteria');
  if (filterOn === 'Values' && !isJsonArray(values)) throw invalid('Values are needed.');
  if (filterOn === 'Custom' && criterion1 === undefined) throw invalid('A criterion is needed.');
  return {
    column,
    filterOn,
    ...(isJsonArray(values) ? { values: values.map(jsonText) } : {}),
    ...(criterion1 === undefined ? {} : { criterion1 }),
    ...(criterion2 === undefined ? {} : { criterion2 }),
    ...(criterion2 === undefined
      ? {}
      : { operator: choice(value['operator'] ?? 'And', ['And', 'Or'] as const) }),
    ...(dynamicCriteria === undefined || dynamicCriteria === 'Unknown' ? {} : { dynamicCriteria }),
  };
}

/** A criterion as Office.js shows it. */
export function readCriterion({ column: _column, ...criterion }: FilterCriterion): JsonObject {
  const { values, ...rest } = criterion;
  return { ...rest, ...(values === undefined ? {} : { values: [...values] }) };
}
