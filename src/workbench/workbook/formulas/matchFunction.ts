import { elementwise } from './arrayFunctions';
import { wildcards } from './criterion';
import {
  BLANK,
  BOOLEAN,
  engineArray,
  engineError,
  engineNumber,
  ERROR,
  isEngineArray,
  kindOf,
  NUMBER,
  STRING,
  toEngineNumber,
} from './engineValues';
import type { EngineFunction } from './excelRounding';

/**
 * MATCH: the engine finds nothing in a single cell, and of a list of what to look for only the
 * first. Excel's rules: support.microsoft.com, "MATCH function".
 */
export function matchFunction(): readonly [string, EngineFunction] {
  return ['MATCH', { minArity: 2, maxArity: 3, invoke: match }];
}

function match([wanted, list, type]: unknown[]): unknown {
  if (!isEngineArray(list) && kindOf(list) === ERROR) return list;
  const area = isEngineArray(list) ? list : engineArray([[list]]);
  if (area.height > 1 && area.width > 1) return engineError('#N/A');
  const cells = area.rows.flat();
  const kind = type === undefined ? engineNumber(1) : toEngineNumber(single(type));
  if (kind.kind === ERROR) return kind;
  return elementwise([wanted], ([value]) => {
    if (kindOf(value) === ERROR) return value;
    const index = kind.value === 0 ? exact(value, cells) : nearest(value, cells, kind.value);
    return index < 0 ? engineError('#N/A') : engineNumber(index + 1);
  });
}

function single(value: unknown): unknown {
  return isEngineArray(value) ? value.rows[0]?.[0] : value;
}

function exact(wanted: unknown, cells: readonly unknown[]): number {
  const key = keyOf(wanted);
  if (kindOf(wanted) !== STRING) {
    return cells.findIndex(
      (cell) => kindOf(cell) !== BLANK && sameKind(key, keyOf(cell)) && key === keyOf(cell),
    );
  }
  const pattern = wildcards(String(key));
  return cells.findIndex((cell) => kindOf(cell) === STRING && pattern.test(String(keyOf(cell))));
}

/** In an ascending list the last value not above the wanted one; in a descending list the last not below it. */
function nearest(wanted: unknown, cells: readonly unknown[], direction: number): number {
  const key = keyOf(wanted);
  let found = -1;
  for (const [index, cell] of cells.entries()) {
    const there = keyOf(cell);
    if (kindOf(cell) === BLANK || !sameKind(key, there)) continue;
    if (direction > 0 ? there > key : there < key) break;
    found = index;
  }
  return found;
}

/** What is compared: texts without case, and a blank cell that is looked for as 0. */
function keyOf(value: unknown): number | string | boolean {
  const kind = kindOf(value);
  const held = typeof value === 'object' && value !== null && 'value' in value ? value.value : null;
  if (kind === STRING) return String(held).toLowerCase();
  if (kind === BOOLEAN) return held === true;
  return kind === NUMBER ? Number(held) : kind === BLANK ? 0 : '';
}

function sameKind(a: unknown, b: unknown): boolean {
  return typeof a === typeof b;
}
