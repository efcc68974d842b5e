import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { SheetOf } from './bookOf';

/** What a workbook of a form is made from (tests/fixtures/forms/sources). */
export interface FixtureSource {
  /** The trap it holds, in one line. */
  readonly what: string;
  readonly sheets: readonly SheetOf[];
}

/** What is right about a workbook, beside it as NAME.expected.json. */
export interface FixtureExpectation {
  /** Apply the safe repairs first. */
  readonly fix?: boolean;
  readonly layout: string;
  readonly sheet: string;
  readonly maxima: readonly (number | null)[];
  /** Name, total, rank; and the grade, where there is one. */
  readonly entities: readonly (readonly (string | number | null)[])[];
  readonly findings: readonly string[];
  /** Every range that is written; nothing else may change. */
  readonly written: readonly string[];
}

export const fixtureFolder = resolve(__dirname, '../fixtures/forms');

/** The names of all fixtures, in order. */
export const fixtureNames: readonly string[] = readdirSync(join(fixtureFolder, 'sources'))
  .sort()
  .map((file) => file.replace(/\.json$/u, ''));

export function readSource(name: string): FixtureSource {
  return JSON.parse(
    readFileSync(join(fixtureFolder, 'sources', `${name}.json`), 'utf8'),
  ) as FixtureSource;
}

export function readWorkbook(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(fixtureFolder, `${name}.xlsx`)));
}

export function readExpected(name: string): FixtureExpectation {
  return JSON.parse(
    readFileSync(join(fixtureFolder, `${name}.expected.json`), 'utf8'),
  ) as FixtureExpectation;
}
