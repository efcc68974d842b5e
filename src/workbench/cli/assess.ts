import { basename, dirname, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { AppError } from '../../app/AppError';
import { applyPreparation } from '../../app/applyPreparation';
import type { AssessmentReport } from '../../app/AssessmentReport';
import { withoutOverwrites } from '../../app/findOverwrites';
import type { Applied, Preparation } from '../../app/Preparation';
import { prepareRecalculation } from '../../app/prepareRecalculation';
import { errorMessage } from '../../i18n/errorMessage';
import { type Locale, localeFor } from '../../i18n/locale';
import { translate } from '../../i18n/translate';
import { openSession } from './openSession';
import { findingLines, rankingTable } from './printReport';
import { readWorkbookFile } from './readWorkbookFile';
import { runCommand } from './runCommand';
import { shownFindings } from './shownFindings';
import { UsageError } from './UsageError';
import { type CliWords, cliWords } from './words';
import { writeWorkbookFile } from './writeWorkbookFile';

/** `npm run assess -- FILE.xlsx …`: the pane's use cases, headless, through Office.js. */
async function assess(): Promise<number> {
  const request = readArguments(process.argv.slice(2));
  const { words, locale } = request;
  const document = await readWorkbookFile(request.file, words);
  const { host } = await openSession(document, {
    ...(request.excelApi === undefined ? {} : { excelApi: request.excelApi }),
    locale,
  });
  const { preparation, applied, left } = await recalculate(request);
  const report = preparation.report;
  if (report === null) throw new Error('a recalculation without a report');
  await writeWorkbookFile(request.out, document, words);

  const t = translate(locale);
  const findings = shownFindings(t, report.findings);
  if (request.json) {
    const summary = {
      sheet: report.sheet,
      layout: report.layout,
      criteria: report.criteria,
      entities: report.entities,
      findings: findings.map((finding) => ({
        ...finding,
        // Plain on the sheet that is assessed, with its sheet elsewhere.
        cell:
          finding.cell === null || finding.sheet === report.sheet
            ? finding.cell
            : `${finding.sheet ?? ''}!${finding.cell}`,
      })),
      written: applied.written,
      charts: applied.charts,
      requests: host.requests,
      out: request.out,
    };
    process.stdout.write(`${JSON.stringify(summary)}\n`);
  } else {
    process.stdout.write(`${reportText(report, words)}\n`);
    process.stdout.write(`${findingLines(findings, words)}\n`);
    if (left.length > 0)
      process.stdout.write(`${words.notOverwritten(left.length, left.join('、'))}\n`);
    process.stdout.write(`${words.saved(request.out)}\n`);
  }
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

interface AssessRequest {
  readonly file: string;
  readonly out: string;
  readonly sheet: string | undefined;
  readonly excelApi: string | undefined;
  readonly json: boolean;
  readonly overwrite: boolean;
  readonly confirmed: boolean;
  readonly locale: Locale;
  readonly words: CliWords;
}

function readArguments(args: readonly string[]): AssessRequest {
  const { values, positionals } = parse(args);
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
    confirmed: values.sure ?? false,
    locale,
    words,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        sheet: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean' },
        'excel-api': { type: 'string' },
        overwrite: { type: 'boolean' },
        sure: { type: 'boolean' },
        lang: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(
      cliWords('zh-CN').unknownOption(error instanceof Error ? error.message : String(error)),
    );
  }
}

/** Nobody can be asked here, so filled cells are left as they are unless --overwrite says otherwise. */
async function recalculate(request: AssessRequest): Promise<{
  readonly preparation: Preparation;
  readonly applied: Applied;
  readonly left: readonly string[];
}> {
  try {
    const preparation = await prepareRecalculation({
      ...(request.sheet === undefined ? {} : { sheet: request.sheet }),
      chart: true,
      confirmed: request.confirmed,
    });
    const left = request.overwrite ? [] : preparation.overwrites;
    const plan = withoutOverwrites(preparation.plan, left);
    const isEmpty = plan.sheets.length === 0;
    const applied = isEmpty
      ? { written: [], charts: [], skipped: [] }
      : await applyPreparation({ ...preparation, plan });
    return {
      preparation,
      applied,
      left: left.map(({ at }) => `${at.sheet}!${at.address}`),
    };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new UsageError(errorMessage(translate(request.locale), error));
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
