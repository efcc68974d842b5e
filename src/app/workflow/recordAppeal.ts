import type { Appeal } from '../../assessment/workflow/appeals';
import { applyPreparation } from '../applyPreparation';
import { prepareAppeal } from './prepareAppeal';

/**
 * Puts an appeal on record, or the answer to one that waits, without showing first what that
 * writes. Throws AppError as prepareAppeal does; nothing is written then.
 */
export async function recordAppeal(appeal: Appeal): Promise<void> {
  await applyPreparation(await prepareAppeal(appeal));
}
