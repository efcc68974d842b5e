import { AppError } from '../../app/AppError';
import { pocketCards } from '../../app/programme/pocketCards';
import { errorMessage } from '../../i18n/errorMessage';
import { localeFor } from '../../i18n/locale';
import { translate } from '../../i18n/translate';
import { helpAsked } from './options/helpAsked';
import { parseOptions } from './options/parseOptions';
import { templateOptions } from './options/templateOptions';
import { openSession } from './openSession';
import { readStandard } from './readStandard';
import { readWorkbookFile } from './readWorkbookFile';
import { runCommand } from './runCommand';
import { templateWorkbook } from './templateWorkbook';
import { UsageError } from './UsageError';
import { cliWords } from './words';
import { writeTextFile } from './writeTextFile';
import { writeWorkbookFile } from './writeWorkbookFile';
import { yearRequestOf } from './yearRequestOf';
import { yearWorkbook } from './yearWorkbook';

/**
 * `npm run template -- --teams … --period … --out …`: a new workbook with the injected sheets, of the
 * standard in `--rubric` (an exported .json, or a workbook with a company's own table); with
 * `--kit year|points|registers --year …` a year's workbook, with `--from` the one after another,
 * with `--sample-year --seed …` one filled with invented people and records; `--cards …` makes the
 * pocket cards of a workbook as a page to print.
 */
async function template(): Promise<number> {
  const args = process.argv.slice(2);
  if (helpAsked('template', args)) return 0;
  const { values, positionals } = parseOptions(args, templateOptions);
  const locale = localeFor(values.lang ?? 'zh-CN');
  const words = cliWords(locale);
  if (positionals.length > 0) throw new UsageError(words.unknownOption(positionals.join(' ')));
  const { teams, period, out } = values;
  if (out === undefined) throw new UsageError(words.missingTeams);
  try {
    if (values.cards !== undefined) {
      await openSession(await readWorkbookFile(values.cards, words));
      await writeTextFile(out, await pocketCards(), words);
      process.stdout.write(`${words.saved(out)}\n`);
      return 0;
    }
    const year = await yearRequestOf(values, words);
    if (year === null && (teams === undefined || period === undefined)) {
      throw new UsageError(words.missingTeams);
    }
    const { rubric } = values;
    const standard = rubric === undefined ? null : await readStandard(rubric, words);
    for (const { id, name, text, at } of standard?.doubtful ?? []) {
      process.stdout.write(`${words.doubtfulRule(`${at.sheet}!${at.address}`, id, name, text)}\n`);
    }
    const document =
      year === null
        ? await templateWorkbook({
            teams: (teams ?? '').split(/[,，、;；]/),
            period: period ?? '',
            sample: values.sample ?? false,
            ...(standard === null ? {} : { rubric: standard.rubric }),
          })
        : await yearWorkbook(year);
    await writeWorkbookFile(out, document, words);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new UsageError(errorMessage(translate(locale), error));
  }
  process.stdout.write(`${words.saved(out)}\n`);
  return 0;
}

void runCommand(template);
