import type { Decimal } from '../../assessment/decimal';
import { foldNumber, foldText } from '../../assessment/foldText';

/** The points a log line's text means: "+2", "扣2分" (−2), "加3分"; null where it is no number. */
export function signedPoints(text: string): Decimal | null {
  const folded = foldText(text);
  const match = /^(扣|减|減|罚|加|奖|獎)(?:除)?(\d.*)$/u.exec(folded);
  if (match === null) return foldNumber(text);
  const number = foldNumber(match[2] ?? '');
  if (number === null) return null;
  return /[加奖獎]/u.test(match[1] ?? '') ? number : number.neg();
}
