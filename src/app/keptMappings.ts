import { readSetting, writeSetting } from '../excel/workbookSetting';
import { formatMappings, type Mapping, parseMappings } from '../forms/mapping/Mapping';
import { inPeopleTerms } from './asAppError';
import { readMappings } from './readMappings';

const settingKey = 'team-scorecard.mappings';

/** What people said about this workbook's sheets, the latest first. */
export async function readKeptMappings(): Promise<readonly Mapping[]> {
  try {
    const text = await readSetting(settingKey);
    return text === null ? [] : parseMappings(text);
  } catch (error) {
    // Old hosts have no settings, and a setting may have been broken by hand: then the sheets are
    // read as if nobody had said anything, which the pane shows.
    console.warn('mappings not read', error);
    return [];
  }
}

/** Those given, then those the workbook keeps. */
export async function withKept(mappings: readonly Mapping[] = []): Promise<readonly Mapping[]> {
  return [...mappings, ...(await readKeptMappings())];
}

/** Keeps a mapping in the workbook, instead of the one for sheets of the same shape. Throws AppError. */
export async function keepMapping(mapping: Mapping): Promise<void> {
  await keep([mapping]);
}

/** Forgets what was said about sheets of a shape. Throws AppError. */
export async function forgetMapping(fingerprint: string): Promise<void> {
  await inPeopleTerms(async () => {
    const kept = await readKeptMappings();
    await write(kept.filter((one) => one.fingerprint !== fingerprint));
  });
}

/** Keeps the mappings of an exported file; gives how many. Throws AppError 'mapping-invalid'. */
export async function importMappings(text: string): Promise<number> {
  const mappings = readMappings(text);
  await keep(mappings);
  return mappings.length;
}

/** A mapping as the text of a file that `importMappings` and `--mapping` read. */
export function exportMapping(mapping: Mapping): string {
  return formatMappings([mapping]);
}

function keep(added: readonly Mapping[]): Promise<void> {
  return inPeopleTerms(async () => {
    const fresh = new Set(added.map(({ fingerprint }) => fingerprint));
    const kept = await readKeptMappings();
    await write([...added, ...kept.filter(({ fingerprint }) => !fresh.has(fingerprint))]);
  });
}

async function write(mappings: readonly Mapping[]): Promise<void> {
  await writeSetting(settingKey, formatMappings(mappings));
}
