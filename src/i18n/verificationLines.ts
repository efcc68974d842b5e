import type { VerifiedMonth } from '../app/year/verifyYear';
import type { Translate } from './translateWith';

/** Whether each month proves itself, in words, and where it does not. */
export function verificationLines(
  t: Translate,
  months: readonly VerifiedMonth[],
): readonly string[] {
  return months.flatMap(({ period, proven, differences }) => {
    if (proven) return [t('verify.proven', { period })];
    return [
      t('verify.failed', { period, count: differences.length }),
      ...differences.map(({ field, team, recorded, found, at }) => {
        const blank = t('changed.blank');
        const params = { team: team ?? '', recorded: recorded ?? blank, found: found ?? blank };
        const where = at === null ? '' : `${at.sheet}!${at.address} `;
        return `  ${where}${t(`verify.${field}`, params)}`;
      }),
    ];
  });
}
