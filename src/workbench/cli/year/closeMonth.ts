import { applyPreparation } from '../../../app/applyPreparation';
import { prepareClosing } from '../../../app/year/prepareClosing';
import { prepareNewVersion } from '../../../app/year/prepareNewVersion';
import { prepareNextMonth } from '../../../app/year/prepareNextMonth';
import type { Preparation } from '../../../app/Preparation';
import { rubricDiffLines } from '../../../i18n/rubricDiffLines';
import { translate } from '../../../i18n/translate';
import { inOneLine, onlyFile, openFile, outBeside, save, say, sayJson } from './openFile';
import type { YearRequest } from './YearRequest';

/** `FILE --close [--who NAME]`: keeps the open month's entries, log, results and standard. */
export function closeTask(request: YearRequest): Promise<number> {
  return change(request, '关账', () => prepareClosing(doerOf(request)));
}

/** `FILE --next-month`: empties the entries for the month after the closed one. */
export function nextMonthTask(request: YearRequest): Promise<number> {
  return change(request, '下月', () => prepareNextMonth());
}

/** `FILE --new-version 2026-07 [--note TEXT] [--who NAME]`: registers the standard as it stands. */
export function newVersionTask(request: YearRequest): Promise<number> {
  const { 'new-version': from = '', note = '' } = request.values;
  const t = translate('zh-CN');
  return change(request, '新标准', async () => {
    const preparation = await prepareNewVersion({
      from,
      note,
      author: request.who ?? '',
      words: (diff) => rubricDiffLines(t, diff),
    });
    if (!request.json) {
      const english = request.locale !== 'zh-CN';
      say(
        preparation.diff === null
          ? []
          : rubricDiffLines(translate(request.locale), preparation.diff, english),
      );
    }
    return preparation;
  });
}

function doerOf({ who }: YearRequest): { readonly who?: string } {
  return who === undefined ? {} : { who };
}

async function change(
  request: YearRequest,
  ending: string,
  prepare: () => Promise<Preparation>,
): Promise<number> {
  const file = onlyFile(request);
  const out = outBeside(file, ending, request);
  const document = await openFile(file, request);
  const applied = await inOneLine(request, async () =>
    applyPreparation(await prepare(), {}, doerOf(request)),
  );
  await save(out, document, request);
  if (request.json) sayJson({ written: applied.written, out });
  return 0;
}
