import { writeTextFile } from '../writeTextFile';
import { compareVersions, exportRubric } from '../../../app/year/exportRubric';
import { rubricDiffLines } from '../../../i18n/rubricDiffLines';
import { translate } from '../../../i18n/translate';
import { inOneLine, onlyFile, openFile, say, sayJson } from './openFile';
import type { YearRequest } from './YearRequest';

/** `FILE --export-rubric RUBRIC.json`: the standard on the sheets as data, to be used elsewhere. */
export async function exportRubricTask(request: YearRequest): Promise<number> {
  const { 'export-rubric': path = '' } = request.values;
  await openFile(onlyFile(request), request);
  const text = await inOneLine(request, () => exportRubric());
  await writeTextFile(path, text, request.words);
  if (request.json) sayJson({ out: path });
  else say([request.words.saved(path)]);
  return 0;
}

/** `FILE --versions-diff V1,V2`: what changed between two versions, or V1 and the sheets. */
export async function versionsDiffTask(request: YearRequest): Promise<number> {
  const [from = '', to] = (request.values['versions-diff'] ?? '').split(/[,，]/u);
  await openFile(onlyFile(request), request);
  const diff = await inOneLine(request, () => compareVersions(from, to));
  const english = request.locale !== 'zh-CN';
  if (request.json) sayJson(diff);
  else say(rubricDiffLines(translate(request.locale), diff, english));
  return 0;
}
