import { localeFor } from '../../../i18n/locale';
import { parseOptions } from '../options/parseOptions';
import { yearOptions } from '../options/yearOptions';
import { UsageError } from '../UsageError';
import { cliWords } from '../words';
import { changesTask, diffTask } from './changes';
import { closeTask, newVersionTask, nextMonthTask } from './closeMonth';
import { explainTask } from './explain';
import { rollUpTask } from './rollUp';
import { exportRubricTask, versionsDiffTask } from './rubric';
import { verifyTask } from './verify';
import type { YearRequest } from './YearRequest';

type Task = (request: YearRequest) => Promise<number>;

/** Which option asks for which task. */
const tasks: Readonly<Record<string, Task>> = {
  verify: verifyTask,
  'roll-up': rollUpTask,
  changes: changesTask,
  diff: diffTask,
  close: closeTask,
  'next-month': nextMonthTask,
  'new-version': newVersionTask,
  'versions-diff': versionsDiffTask,
  'export-rubric': exportRubricTask,
  explain: explainTask,
};

/**
 * The task about months, years and the standard that the arguments ask for, as the exit code it
 * ends with; null where they ask for a plain recalculation. Throws UsageError.
 */
export async function yearTask(args: readonly string[]): Promise<number | null> {
  const asked = Object.keys(tasks).find((name) =>
    args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`)),
  );
  const task = asked === undefined ? undefined : tasks[asked];
  return task === undefined ? null : task(readRequest(args));
}

function readRequest(args: readonly string[]): YearRequest {
  const { values, positionals } = parseOptions(args, yearOptions);
  const { out, json = false, who, lang = 'zh-CN', ...rest } = values;
  const locale = localeFor(lang);
  const words = cliWords(locale);
  if (positionals.length === 0) throw new UsageError(words.missingFile);
  return { files: positionals, out, json, who, locale, words, values: rest };
}
