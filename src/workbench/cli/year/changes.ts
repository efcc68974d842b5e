import {
  changesBetween,
  changesSincePosting,
  readYearBook,
} from '../../../app/year/changesSincePosting';
import type { YearChanges } from '../../../app/year/changesSincePosting';
import { changeLines } from '../../../i18n/changeLines';
import { translate } from '../../../i18n/translate';
import { inOneLine, onlyFile, openFile, say, sayJson } from './openFile';
import type { YearRequest } from './YearRequest';

/** `FILE --changes`: what the log as it stands makes of months that were closed. */
export async function changesTask(request: YearRequest): Promise<number> {
  await openFile(onlyFile(request), request);
  const changes = await inOneLine(request, () => changesSincePosting(request.values.period));
  return show(request, changes);
}

/** `POSTED --diff NOW`: what changed in the year from one file to the other. */
export async function diffTask(request: YearRequest): Promise<number> {
  const { diff = '', period } = request.values;
  await openFile(onlyFile(request), request);
  const before = await inOneLine(request, () => readYearBook(period));
  await openFile(diff, request);
  const after = await inOneLine(request, () => readYearBook(period));
  return show(request, changesBetween(before, after));
}

/** Exit code 1 where something changed, so that scripts see it. */
function show(request: YearRequest, { change, names }: YearChanges): number {
  const english = request.locale !== 'zh-CN';
  const nameOf = (code: string): string => {
    const found = names.get(code);
    return (english ? found?.nameEn : found?.name) ?? code;
  };
  if (request.json) sayJson(change);
  else say(changeLines(translate(request.locale), change, nameOf));
  return change.periods.length > 0 ? 1 : 0;
}
