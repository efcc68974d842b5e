import { strFromU8, unzipSync } from 'fflate';
import type { Grid } from '../../forms/Grid';
import { markupOf } from './markup';
import { readSheetPart } from './readSheetPart';
import { readSharedStrings } from './sharedStrings';
import { WorkbookFileError } from './WorkbookFileError';

/** More than this unpacked is no month's workbook: a browser would choke on it. */
const mostBytes = 200 * 1024 * 1024;

/**
 * The sheets of an .xlsx file, in their order, read beside the workbook that is open: values as
 * they were saved, and formulas. Nothing is opened or reckoned, so neither the open workbook nor
 * the file is touched. Looks are not read: every number format is "General", and nothing is merged
 * or hidden. Throws WorkbookFileError.
 */
export function readWorkbookFile(bytes: Uint8Array): readonly Grid[] {
  const parts = unpack(bytes);
  const text = (path: string): string | null => {
    const part = parts[path];
    return part === undefined ? null : strFromU8(part);
  };
  const main = targetsOf(text('_rels/.rels'), '').get('officeDocument') ?? 'xl/workbook.xml';
  const workbook = text(main);
  if (workbook === null) throw new WorkbookFileError('no workbook in it');
  const targets = targetsOf(text(relationsOf(main)), folderOf(main));
  const strings = readSharedStrings(text(targets.get('sharedStrings') ?? '') ?? '');
  return sheetsOf(workbook).flatMap(({ name, id, visible }) => {
    const path = targets.get(id) ?? '';
    const sheet = text(path);
    // A chart on a sheet of its own has no cells.
    if (sheet === null || !/<(?:\w+:)?worksheet\b/u.test(sheet.slice(0, 2000))) return [];
    return [{ ...readSheetPart(sheet, strings), sheet: name, visible }];
  });
}

function unpack(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let room = mostBytes;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/(?:\.rels|\.xml)$/iu.test(name)) return false;
        room -= originalSize;
        if (room < 0) throw new WorkbookFileError('larger than a month’s workbook can be');
        return true;
      },
    });
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError('no .xlsx file', { cause: error });
  }
}

/** Where a part's relations lead, by their id and by the last word of their type. */
function targetsOf(relations: string | null, folder: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const piece of markupOf(relations ?? '')) {
    if (piece.kind !== 'open' || piece.name !== 'Relationship') continue;
    const target = resolved(piece.attributes.get('Target') ?? '', folder);
    const type = piece.attributes.get('Type') ?? '';
    targets.set(piece.attributes.get('Id') ?? '', target);
    targets.set(type.slice(type.lastIndexOf('/') + 1), target);
  }
  return targets;
}

function sheetsOf(
  workbook: string,
): readonly { readonly name: string; readonly id: string; readonly visible: boolean }[] {
  return [...markupOf(workbook)].flatMap((piece) => {
    if (piece.kind !== 'open' || piece.name !== 'sheet') return [];
    const { attributes } = piece;
    const state = attributes.get('state') ?? 'visible';
    return [
      {
        name: attributes.get('name') ?? '',
        id: attributes.get('id') ?? '',
        visible: state === 'visible',
      },
    ];
  });
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function relationsOf(path: string): string {
  const folder = folderOf(path);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

/** "/xl/a.xml" and "../xl/a.xml" as well as "a.xml" are ways to say where a part lies. */
function resolved(target: string, folder: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
