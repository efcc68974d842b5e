import { quotedSheet } from '../../workbook/formulas/formulaReferences';
import type { PackageEdit } from '../package/PackageEdit';
import { parseXml } from '../xml/parseXml';
import { spliced, type Splice } from '../xml/splice';
import { openTagEnd, withAttributes } from '../xml/tag';
import { attribute, walk, type XmlElement } from '../xml/XmlElement';
import type { Replay } from './Replay';

/**
 * Lets the cells that pivot tables are made of follow renamed sheets and tables and shifted cells.
 * A source that is gone keeps its name: the pivot table still shows what it last showed.
 */
export function relocatePivotSources(edit: PackageEdit, bookPart: string, replay: Replay): void {
  if (replay.isEmpty) return;
  for (const { type, target, external } of edit.relations(bookPart)) {
    if (external || !type.endsWith('/pivotCacheDefinition')) continue;
    const text = edit.text(target);
    if (text === undefined) continue;
    const splices: Splice[] = [];
    walk(parseXml(text, target), (element) => {
      if (element.local !== 'worksheetSource') return;
      const changes = changedSource(element, replay);
      if (changes === null) return;
      const tag = element.source.slice(element.start, element.openEnd);
      splices.push({
        start: element.start,
        end: element.openEnd,
        text: withAttributes(tag.slice(0, openTagEnd(tag)), changes),
      });
    });
    if (splices.length > 0) edit.write(target, spliced(text, splices));
  }
}

/** The attributes that name the source as they read now; null where they stay. */
function changedSource(source: XmlElement, replay: Replay): Record<string, string> | null {
  const [sheet, ref, name] = ['sheet', 'ref', 'name'].map((key) => attribute(source, key));
  if (name !== undefined) {
    const renamed = replay.formula(name);
    return renamed === name || renamed === '#REF!' ? null : { name: renamed };
  }
  if (sheet === undefined || ref === undefined) return null;
  const before = `${quotedSheet(sheet)}!${ref}`;
  const after = replay.formula(before);
  if (after === before || after.includes('#REF!')) return null;
  const bang = after.lastIndexOf('!');
  const written = after.slice(0, bang);
  return {
    sheet: written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written,
    ref: after.slice(bang + 1).replaceAll('$', ''),
  };
}
