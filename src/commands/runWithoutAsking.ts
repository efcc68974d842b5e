import { AppError } from '../app/AppError';
import { applyPreparation } from '../app/applyPreparation';
import { hasWrites } from '../app/hasWrites';
import type { Preparation } from '../app/Preparation';
import type { Notice } from './notice';

/**
 * Does what is prepared where no person has to agree to it. Where one has to, or where it fails,
 * nothing is written and the notice to show is returned.
 */
export async function runWithoutAsking(
  prepare: () => Promise<Preparation>,
): Promise<Notice | null> {
  try {
    const preparation = await prepare();
    const { overwrites, report } = preparation;
    const unsure = report?.findings.some(({ code }) => code === 'form-unsure') ?? false;
    if (overwrites.length > 0 || unsure) {
      return { key: 'notice.needsPane', params: {} };
    }
    if (hasWrites(preparation)) await applyPreparation(preparation);
    return null;
  } catch (error) {
    return error instanceof AppError
      ? { key: `error.${error.code}`, params: error.params }
      : { key: 'error.unknown', params: {} };
  }
}
