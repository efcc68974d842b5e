import { verifyYear } from '../../../app/year/verifyYear';
import { translate } from '../../../i18n/translate';
import { verificationLines } from '../../../i18n/verificationLines';
import { inOneLine, onlyFile, openFile, say, sayJson } from './openFile';
import type { YearRequest } from './YearRequest';

/** `--verify FILE`: exit code 0 and "proven", or 1 and everything that differs. */
export async function verifyTask(request: YearRequest): Promise<number> {
  await openFile(onlyFile(request), request);
  const months = await inOneLine(request, () => verifyYear());
  const proven = months.every((month) => month.proven);
  if (request.json) sayJson({ proven, months });
  else say(verificationLines(translate(request.locale), months));
  return proven ? 0 : 1;
}
