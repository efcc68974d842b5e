import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

import Table from 'cli-table3';

import { applyPreparation } from '../../../app/applyPreparation';
import { monthsOfWorkbook } from '../../../app/year/monthsOfWorkbook';
import { prepareRollUp, type RollUpPreparation, rollUpOf } from '../../../app/year/prepareRollUp';
import { findingMessage } from '../../../i18n/findingMessage';
import { translate } from '../../../i18n/translate';
import { createXlsx } from '../../xlsx/createXlsx';
import type { XlsxDocument } from '../../xlsx/XlsxDocument';
import { openSession } from '../openSession';
import { UsageError } from '../UsageError';
import { inOneLine, openFile, outBeside, save, say, sayJson } from './openFile';
import type { YearRequest } from './YearRequest';

/**
 * `FILE… --roll-up quarter|year`: the closed months of one workbook are rolled up in it; months
 * out of several files in a workbook of their own.
 */
export async function rollUpTask(request: YearRequest): Promise<number> {
  const span = request.values['roll-up'];
  if (span !== 'quarter' && span !== 'year') {
    throw new UsageError(request.words.badRollUp(span ?? ''));
  }
  const [first = ''] = request.files;
  const single = request.files.length === 1;
  const document = single ? await openFile(first, request) : null;
  const reviews = await readReviews(request);
  const made = await inOneLine(request, async () => {
    const { period } = request.values;
    const kept = document === null ? null : await monthsOfWorkbook();
    if (document !== null && kept?.closed === true) {
      const preparation = await prepareRollUp(span, period, reviews);
      await applyPreparation(preparation);
      return { preparation, document };
    }
    const inputs = [...(kept?.months ?? [])];
    for (const file of single ? [] : request.files) {
      await openFile(file, request);
      inputs.push(...(await monthsOfWorkbook()).months);
    }
    const preparation = rollUpOf(inputs, span, reviews ?? new Map(), period);
    return { preparation, document: await newWorkbook(preparation, request) };
  });
  const out = outOf(first, made.preparation, request);
  await save(out, made.document, request);
  show(made.preparation, out, request);
  return 0;
}

async function newWorkbook(
  preparation: RollUpPreparation,
  { locale }: YearRequest,
): Promise<XlsxDocument> {
  const document = createXlsx();
  await openSession(document, { locale });
  await applyPreparation(preparation);
  const blank = document.workbook.sheet('Sheet1');
  if (blank !== undefined) document.workbook.deleteSheet(blank);
  return document;
}

function outOf(first: string, { period }: RollUpPreparation, request: YearRequest): string {
  if (request.files.length === 1) return outBeside(first, period.period, request);
  const path = request.out ?? join(dirname(first), `汇总-${period.period}.xlsx`);
  if (request.files.some((file) => resolve(file) === resolve(path))) {
    throw new UsageError(request.words.sameFile);
  }
  return path;
}

/** Annual reviews: "甲班=95,乙班=90.5", or the path of a JSON file {"甲班": 95}. */
async function readReviews({
  values: { reviews },
  words,
}: YearRequest): Promise<ReadonlyMap<string, number> | undefined> {
  if (reviews === undefined) return undefined;
  const pairs: [string, unknown][] = reviews.endsWith('.json')
    ? Object.entries(await readJson(reviews, words.cannotRead))
    : reviews.split(/[,，;；]/u).map((part) => {
        const [team = '', value = ''] = part.split(/[=＝:：]/u);
        return [team.trim(), value.trim() === '' ? Number.NaN : Number(value)];
      });
  return new Map(
    pairs.map(([team, value]) => {
      if (typeof value !== 'number' || !(value >= 0 && value <= 100)) {
        throw new UsageError(words.badReview(team));
      }
      return [team, value];
    }),
  );
}

async function readJson(
  path: string,
  cannotRead: (path: string, code: string) => string,
): Promise<Record<string, unknown>> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UsageError(cannotRead(path, code));
  });
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data === 'object' && data !== null) return { ...data };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UsageError(cannotRead(path, 'JSON'));
}

function show(
  { period, movement }: RollUpPreparation,
  out: string,
  { json, locale, words }: YearRequest,
): void {
  const t = translate(locale);
  const findings = period.findings.map((finding) => findingMessage(t, finding));
  const teams = period.teams.map((result) => ({
    team: result.team,
    months: Object.fromEntries(
      result.months.map((month) => [month.period, month.total?.toNumber() ?? null]),
    ),
    mean: result.mean?.toNumber() ?? null,
    review: result.review?.toNumber() ?? null,
    total: result.total?.toNumber() ?? null,
    grade: result.grade,
    rank: result.rank,
    up: movement.find(({ team }) => team === result.team)?.up ?? null,
  }));
  if (json) {
    sayJson({ period: period.period, teams, missing: period.missing, findings, out });
    return;
  }
  const table = new Table({
    head: [words.columns.rank, words.columns.name, words.columns.total, words.columns.grade],
    colAligns: ['right', 'left', 'right', 'left'],
    style: { head: [], border: [] },
  });
  const ranked = [...period.teams].sort((a, b) => a.order - b.order);
  for (const { rank, team, total, grade } of ranked) {
    table.push([String(rank ?? '—'), team, total?.toFixed(2) ?? '—', grade ?? '—']);
  }
  say([period.period, table.toString(), ...findings.map((line) => `  ${line}`)]);
}
