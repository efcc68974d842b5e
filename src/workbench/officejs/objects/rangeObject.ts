import type { Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/Sheet';
import type { RangeTarget } from '../cells/rangeTarget';
import { HostObject } from '../ObjectType';
import { rangeType } from './range';

/** The Office.js object of an area. */
export function rangeObject(sheet: Sheet, area: Area): HostObject {
  const target: RangeTarget = { kind: 'range', sheet, area };
  return HostObject.of(rangeType, target);
}
