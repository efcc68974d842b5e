import { allChartCodes } from '../../app/allChartCodes';
import { basename, dirname, extname, join } from 'node:path';

import { applyPreparation } from '../../app/applyPreparation';
import { withoutOverwrites } from '../../app/findOverwrites';
import type { Applied, Preparation } from '../../app/Preparation';
import { type ChartCode, type ChartMissing, prepareCharts } from '../../app/prepareCharts';
import { prepareHandouts } from '../../app/prepareHandouts';
import type { PostingPreparation } from '../../app/postingIn';
import { preparePosting } from '../../app/preparePosting';
import type { RecalculationOptions } from '../../app/planRecalculation';
import type { MeetingFacts } from '../../app/meetingFacts';
import { createXlsx } from '../xlsx/createXlsx';
import { describeCharts } from './describeCharts';
import { openSession } from './openSession';
import { UsageError } from './UsageError';
import type { CliWords } from './words';
import { writeWorkbookFile } from './writeWorkbookFile';

/** What shall be made of the assessed workbook beside its totals and ranks. */
export interface OutputsRequest {
  readonly charts: readonly ChartCode[];
  readonly posting: boolean;
  readonly postingFrom: string | undefined;
  readonly handouts: boolean;
}

/** What was made. */
export interface Outputs {
  readonly charts: Applied['charts'];
  readonly missing: readonly { readonly code: ChartCode; readonly reason: ChartMissing }[];
  /** The sheets that were added. */
  readonly sheets: readonly string[];
  /** What goes into files of their own. */
  readonly alone: readonly { readonly suffix: string; readonly preparation: Preparation }[];
  readonly meeting: MeetingFacts | null;
}

/** The charts of `--charts all|rank,category`. Throws UsageError for a word that names none. */
export function chartCodesOf(text: string | undefined, words: CliWords): readonly ChartCode[] {
  if (text === undefined) return [];
  if (text === 'all') return allChartCodes;
  return text.split(/[,，]/u).map((part) => {
    const code = allChartCodes.find((one) => one === part.trim());
    if (code === undefined) throw new UsageError(words.noSuchChart(part, allChartCodes.join(', ')));
    return code;
  });
}

/** Charts, posting and hand-outs, each as the pane makes them. Throws AppError. */
export async function makeOutputs(
  request: OutputsRequest,
  options: Omit<RecalculationOptions, 'chart'>,
): Promise<Outputs> {
  const { charts, posting, handouts, postingFrom } = request;
  const drawn = charts.length === 0 ? null : await prepareCharts({ ...options, codes: charts });
  const applied = drawn === null ? null : await apply(drawn);
  const posted: PostingPreparation | null = posting
    ? await preparePosting({
        ...options,
        ...(postingFrom === undefined ? {} : { settings: { start: postingFrom } }),
      })
    : null;
  if (posted !== null) await apply(posted);
  const handed = handouts ? await prepareHandouts() : null;
  if (handed !== null) await apply(handed);
  return {
    charts: applied?.charts ?? [],
    missing: drawn?.missing ?? [],
    sheets: [posted, handed].flatMap((one) => one?.plan.sheets.map(({ sheet }) => sheet) ?? []),
    alone: [
      ...(posted === null
        ? []
        : [{ suffix: '公示', preparation: { ...posted, plan: posted.alone } }]),
      ...(handed === null ? [] : [{ suffix: '反馈单', preparation: handed }]),
    ],
    meeting: handed?.meeting ?? null,
  };
}

/** Writes what goes into files of their own beside `out`: nothing else of the workbook is in them. */
export async function writeAlone(
  outputs: Outputs,
  out: string,
  words: CliWords,
): Promise<readonly string[]> {
  const files: string[] = [];
  for (const { suffix, preparation } of outputs.alone) {
    const document = createXlsx();
    await openSession(document);
    await applyPreparation(preparation);
    await describeCharts(document);
    const blank = document.workbook.sheet('Sheet1');
    if (blank !== undefined) document.workbook.deleteSheet(blank);
    const file = join(dirname(out), `${basename(out, extname(out))}-${suffix}.xlsx`);
    await writeWorkbookFile(file, document, words);
    files.push(file);
  }
  return files;
}

/** Nobody can be asked here: what would replace something is left out. */
async function apply(preparation: Preparation): Promise<Applied> {
  const plan = withoutOverwrites(preparation.plan, preparation.overwrites);
  const { sheets } = plan;
  if (sheets.length === 0) return { written: [], charts: [], skipped: [] };
  return applyPreparation({ ...preparation, plan });
}
