import { applyPreparation } from '../../../app/applyPreparation';
import { prepareExplanations } from '../../../app/year/prepareExplanations';
import { translate } from '../../../i18n/translate';
import { inOneLine, onlyFile, openFile, outBeside, save, sayJson } from './openFile';
import type { YearRequest } from './YearRequest';

/** `FILE --explain TEAM|all [--period MONTH]`: the sheets teams are handed. */
export async function explainTask(request: YearRequest): Promise<number> {
  const file = onlyFile(request);
  const out = outBeside(file, '说明', request);
  const { explain: team = 'all', period } = request.values;
  // The sheet is handed to a team, so it speaks the language of the other sheets.
  const t = translate('zh-CN');
  const document = await openFile(file, request);
  const applied = await inOneLine(request, async () =>
    applyPreparation(
      await prepareExplanations({
        team,
        ...(period === undefined ? {} : { period }),
        say: ({ key, params }) => t(`explain.${key}`, params),
      }),
    ),
  );
  await save(out, document, request);
  if (request.json) sayJson({ written: applied.written, out });
  return 0;
}
