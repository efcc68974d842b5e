import { readGrid } from '../excel/readGrid';
import { applyMapping } from '../forms/mapping/applyMapping';
import { fingerprintOf } from '../forms/mapping/fingerprintOf';
import type { Mapping } from '../forms/mapping/Mapping';
import { AppError } from './AppError';
import { inPeopleTerms } from './asAppError';
import { forgetMapping, keepMapping } from './keptMappings';

/**
 * Keeps what a person said about a sheet, for it and for those of the same shape. Throws AppError,
 * 'mapping-unusable' where the sheet cannot be read so: then nothing is kept.
 */
export async function sayMapping(sheet: string, said: Mapping): Promise<void> {
  await inPeopleTerms(async () => {
    const grid = await readGrid(sheet);
    if (grid === null) throw new AppError('workbook-changed', { sheet });
    // Other header rows make it another shape.
    const { parts } = said;
    const mapping = {
      ...said,
      fingerprint: fingerprintOf(grid, said.layout),
      ...(parts === undefined
        ? {}
        : { parts: parts.map((part) => ({ ...part, fingerprint: fingerprintOf(grid, part) })) }),
    };
    if (applyMapping(grid, mapping) === null) throw new AppError('mapping-unusable', { sheet });
    if (mapping.fingerprint !== said.fingerprint) await forgetMapping(said.fingerprint);
    await keepMapping(mapping);
  });
}
