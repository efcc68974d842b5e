import { parseArgs } from 'node:util';

import { AppError } from '../../app/AppError';
import { errorMessage } from '../../i18n/errorMessage';
import { localeFor } from '../../i18n/locale';
import { translate } from '../../i18n/translate';
import { runCommand } from './runCommand';
import { templateWorkbook } from './templateWorkbook';
import { UsageError } from './UsageError';
import { cliWords } from './words';
import { writeWorkbookFile } from './writeWorkbookFile';

/** `npm run template -- --teams … --period … --out …`: a new workbook with the injected sheets. */
async function template(): Promise<number> {
  const { values } = parse(process.argv.slice(2));
  const locale = localeFor(values.lang ?? 'zh-CN');
  const words = cliWords(locale);
  const { teams, period, out } = values;
  if (teams === undefined || period === undefined || out === undefined) {
    throw new UsageError(words.missingTeams);
  }
  try {
    const document = await templateWorkbook({
      teams: teams.split(/[,，、;；]/),
      period,
      sample: values.sample ?? false,
    });
    await writeWorkbookFile(out, document, words);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new UsageError(errorMessage(translate(locale), error));
  }
  process.stdout.write(`${words.saved(out)}\n`);
  return 0;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        teams: { type: 'string' },
        period: { type: 'string' },
        out: { type: 'string' },
        sample: { type: 'boolean' },
        lang: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(
      cliWords('zh-CN').unknownOption(error instanceof Error ? error.message : String(error)),
    );
  }
}

void runCommand(template);
