import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';

import { AppError } from '../../app/AppError';
import { applyPreparation } from '../../app/applyPreparation';
import type { AssessmentReport } from '../../app/AssessmentReport';
import { hasWrites } from '../../app/hasWrites';
import { inspect } from '../../app/inspect';
import { inspectProgramme } from '../../app/inspectProgramme';
import { withoutOverwrites } from '../../app/findOverwrites';
import type { Applied, Overwrite, Preparation } from '../../app/Preparation';
import type { RecalculationOptions } from '../../app/planRecalculation';
import { prepareRecalculation } from '../../app/prepareRecalculation';
import { exportMapping } from '../../app/keptMappings';
import { prepareRepairs } from '../../app/prepareRepairs';
import { readMappings } from '../../app/readMappings';
import { errorMessage } from '../../i18n/errorMessage';
import { type Locale, localeFor } from '../../i18n/locale';
import { translate } from '../../i18n/translate';
import { meetingSummary } from '../../i18n/meetingSummary';
import { describeCharts } from './describeCharts';
import { openSession } from './openSession';
import { assessOptions } from './options/assessOptions';
import { helpAsked } from './options/helpAsked';
import { parseOptions } from './options/parseOptions';
import { chartCodesOf, makeOutputs, type OutputsRequest, writeAlone } from './outputs';
import { printToPdf } from './pdf';
import { programmeLines, shownProgramme } from './printProgramme';
import { findingLines, rankingTable } from './printReport';
import { readWorkbookFile } from './readWorkbookFile';
import { runCommand } from './runCommand';
import { shownFindings } from './shownFindings';
import { UsageError } from './UsageError';
import { type CliWords, cliWords } from './words';
import { writeTextFile } from './writeTextFile';
import { writeWorkbookFile } from './writeWorkbookFile';
import { yearTask } from './year/yearTask';

/** `npm run assess -- FILE.xlsx …`: the pane's use cases, headless, through Office.js. */
async function assess(): Promise<number> {
  if (helpAsked('assess', process.argv.slice(2))) return 0;
  const ended = await yearTask(process.argv.slice(2));
  if (ended !== null) return ended;
  const request = readArguments(process.argv.slice(2));
  const { words, locale } = request;
  const document = await readWorkbookFile(request.file, words);
  const { host } = await openSession(document, {
    ...(request.excelApi === undefined ? {} : { excelApi: request.excelApi }),
    locale,
  });
  const mappings = await mappingsOf(request);
  const t = translate(locale);
  const today = new Date().toISOString().slice(0, 10);
  const sheets = await inOneLine(request, () => inspectProgramme(today));
  const programme = shownProgramme(t, sheets, locale === 'zh-CN');
  const programmeErrs = programme.some(({ findings: found }) =>
    found.some(({ severity }) => severity === 'error'),
  );
  // A workbook of registers or points alone has nothing to score, but all the same a report.
  if (programme.length > 0 && request.sheet === undefined) {
    const inspection = await inOneLine(request, () => inspect(undefined, mappings));
    if (inspection.kind === 'none') {
      const text = request.json ? JSON.stringify({ programme }) : programmeLines(programme, words);
      process.stdout.write(`${text}\n`);
      return programmeErrs ? 1 : 0;
    }
  }
  const { preparation, applied, left, fixed } = await inOneLine(request, () =>
    recalculate(request, mappings),
  );
  const report = preparation.report;
  if (report === null) throw new Error('a recalculation without a report');
  // A mapping for another shape of sheet would go unnoticed: nothing is written then.
  const fits =
    report.understanding?.reasons.some(({ code }) => code === 'by-mapping') === true &&
    mappings?.some(({ fingerprint }) => fingerprint === report.mapping?.fingerprint);
  if (request.mapping !== undefined && fits !== true) {
    throw new UsageError(words.mappingUnused(request.mapping, report.sheet));
  }
  const outputs = await inOneLine(request, () =>
    makeOutputs(request.outputs, {
      ...(request.sheet === undefined ? {} : { sheet: request.sheet }),
      confirmed: request.confirmed,
      ...(mappings === undefined ? {} : { mappings }),
    }),
  );
  await inOneLine(request, () => describeCharts(document));
  await writeWorkbookFile(request.out, document, words);
  await writeMapping(request, report);
  const { requests } = host;
  const files = await writeAlone(outputs, request.out, words);
  const hasCharts = request.outputs.charts.length > 0;
  const printed = files.length === 0 || hasCharts ? [request.out, ...files] : files;
  const pdf = request.pdf === undefined ? [] : await printToPdf(printed, request.pdf, words);

  const findings = shownFindings(t, report.findings);
  if (request.json) {
    // Plain on the sheet that is assessed, with its sheet elsewhere.
    const cellOf = ({ sheet, cell }: { sheet: string | null; cell: string | null }) =>
      cell === null || sheet === report.sheet ? cell : `${sheet ?? ''}!${cell}`;
    const summary = {
      sheet: report.sheet,
      layout: report.layout,
      criteria: report.criteria.map(({ name, max, ...at }) => ({ name, max, cell: cellOf(at) })),
      entities: report.entities.map(({ name, total, rank, grade, ...at }) => ({
        name,
        cell: cellOf(at),
        total,
        rank,
        grade,
      })),
      findings: findings.map((finding) => ({
        ...finding,
        cell: cellOf(finding),
      })),
      fixed: fixed.map(({ at, before, after }) => ({
        cell: cellOf({ sheet: at.sheet, cell: at.address }),
        before,
        after,
      })),
      written: applied.written,
      charts: [...applied.charts, ...outputs.charts],
      chartsMissing: outputs.missing,
      sheets: outputs.sheets,
      files,
      pdf,
      mapping: report.mapping,
      requests,
      programme,
      out: request.out,
    };
    process.stdout.write(`${JSON.stringify(summary)}\n`);
  } else {
    process.stdout.write(`${reportText(report, words)}\n`);
    process.stdout.write(`${findingLines(findings, words)}\n`);
    if (programme.length > 0) process.stdout.write(`${programmeLines(programme, words)}\n`);
    for (const { at, before, after } of fixed)
      process.stdout.write(`${words.fixed(`${at.sheet}!${at.address}`, before, after)}\n`);
    if (left.length > 0)
      process.stdout.write(`${words.notOverwritten(left.length, left.join('、'))}\n`);
    for (const { code, reason } of outputs.missing)
      process.stdout.write(
        `${words.chartMissing(t(`chart.${code}`), t(`chartMissing.${reason}`))}\n`,
      );
    if (outputs.meeting !== null)
      process.stdout.write(`\n${meetingSummary(outputs.meeting, locale, 'text')}\n`);
    for (const path of [request.out, ...files, ...pdf])
      process.stdout.write(`${words.saved(path)}\n`);
  }
  return programmeErrs || findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

interface AssessRequest {
  readonly file: string;
  readonly out: string;
  readonly sheet: string | undefined;
  readonly excelApi: string | undefined;
  readonly json: boolean;
  readonly overwrite: boolean;
  readonly fix: boolean;
  readonly mapping: string | undefined;
  readonly writeMapping: string | undefined;
  readonly confirmed: boolean;
  readonly who: string | undefined;
  readonly locale: Locale;
  readonly words: CliWords;
  readonly outputs: OutputsRequest;
  /** The folder for PDF files. */
  readonly pdf: string | undefined;
}

function readArguments(args: readonly string[]): AssessRequest {
  const { values, positionals } = parseOptions(args, assessOptions);
  const locale = localeFor(values.lang ?? 'zh-CN');
  const words = cliWords(locale);
  const [file, ...others] = positionals;
  if (file === undefined) throw new UsageError(words.missingFile);
  if (others.length > 0) throw new UsageError(words.unknownOption(others.join(' ')));
  const excelApi = values['excel-api'];
  if (excelApi !== undefined && !/^1\.\d{1,2}$/.test(excelApi)) {
    throw new UsageError(words.badApiVersion(excelApi));
  }
  const out = values.out ?? join(dirname(file), `${basename(file, extname(file))}-核算.xlsx`);
  if (resolve(out) === resolve(file)) throw new UsageError(words.sameFile);
  return {
    file,
    out,
    sheet: values.sheet,
    excelApi,
    json: values.json ?? false,
    overwrite: values.overwrite ?? false,
    fix: values.fix ?? false,
    mapping: values.mapping,
    writeMapping: values['write-mapping'],
    confirmed: values.sure ?? false,
    who: values.who,
    locale,
    words,
    outputs: {
      charts: chartCodesOf(values.charts, words),
      posting: values.posting ?? false,
      postingFrom: postingDay(values['posting-from'], words),
      handouts: values.handouts ?? false,
    },
    pdf: values.pdf,
  };
}

function postingDay(text: string | undefined, words: CliWords): string | undefined {
  const isDay = text === undefined || !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
  if (isDay && (text === undefined || /^\d{4}-\d{2}-\d{2}$/u.test(text))) return text;
  throw new UsageError(words.badDay(text));
}

/** What was understood, for --write-mapping: to be corrected and given back with --mapping. Throws UsageError. */
async function writeMapping(
  { writeMapping: path, words }: AssessRequest,
  { mapping, sheet }: AssessmentReport,
): Promise<void> {
  if (path === undefined) return;
  if (mapping === null) throw new UsageError(words.noMapping(sheet));
  await writeTextFile(path, exportMapping(mapping), words);
}

/** The mappings of --mapping's file; none without it. Throws UsageError. */
async function mappingsOf(request: AssessRequest): Promise<RecalculationOptions['mappings']> {
  const { mapping, words } = request;
  if (mapping === undefined) return [];
  const text = await readFile(mapping, 'utf8').catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UsageError(words.cannotRead(mapping, code));
  });
  return inOneLine(request, () => readMappings(text));
}

/**
 * The safe repairs where --fix asks for them, then the recalculation. Nobody can be asked here, so
 * filled cells are left as they are unless --overwrite says otherwise.
 */
async function recalculate(
  request: AssessRequest,
  mappings: RecalculationOptions['mappings'] = [],
): Promise<{
  readonly preparation: Preparation;
  readonly applied: Applied;
  readonly left: readonly string[];
  readonly fixed: readonly Overwrite[];
}> {
  const options = {
    ...(request.sheet === undefined ? {} : { sheet: request.sheet }),
    confirmed: request.confirmed,
    mappings,
  };
  let fixed: readonly Overwrite[] = [];
  if (request.fix) {
    const repairs = await prepareRepairs(options);
    fixed = repairs.overwrites;
    if (repairs.plan.sheets.length > 0) await applyPreparation(repairs);
  }
  const preparation = await prepareRecalculation({
    ...options,
    chart: request.outputs.charts.length === 0,
  });
  const left = request.overwrite ? [] : preparation.overwrites;
  const plan = withoutOverwrites(preparation.plan, left);
  const applied = hasWrites({ ...preparation, plan })
    ? await applyPreparation({ ...preparation, plan }, {}, doerOf(request))
    : { written: [], charts: [], skipped: [] };
  return { preparation, applied, left: left.map(({ at }) => `${at.sheet}!${at.address}`), fixed };
}

/** Whose name a record of the calculation carries. */
function doerOf({ who }: AssessRequest): { readonly who?: string } {
  return who === undefined ? {} : { who };
}

/** What a use case could not do, as one line for the person. */
async function inOneLine<T>({ locale }: AssessRequest, body: () => Promise<T> | T): Promise<T> {
  try {
    return await body();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new UsageError(errorMessage(translate(locale), error));
  }
}

function reportText(report: AssessmentReport, words: CliWords): string {
  const { sheet, layout, entities, criteria } = report;
  return [
    words.understood(sheet, words.layouts[layout], entities.length, criteria.length),
    rankingTable(report, words),
  ].join('\n');
}

void runCommand(assess);
