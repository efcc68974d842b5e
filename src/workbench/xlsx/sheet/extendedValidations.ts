import type { DataValidation } from '../../workbook/rules';
import type { Replay } from '../structure/Replay';
import { spliced, type Splice } from '../xml/splice';
import { child, outerXml, textOf, walk, type XmlElement } from '../xml/XmlElement';
import type { SheetSource } from './SheetSource';

/**
 * The extension list without the newer-form validations that the model no longer has on their
 * cells; null where nothing is to be taken out. The rest of the list stays as it is.
 */
export function extensionsWithout(
  validations: readonly DataValidation[],
  source: SheetSource,
  replay: Replay,
): string | null {
  const list = child(source.root, 'extLst');
  if (list === undefined) return null;
  const kept = new Set(validations.map((each) => each.sqref));
  const gone: XmlElement[] = [];
  walk(list, (holder) => {
    if (holder.local !== 'ext') return;
    const rules = holder.children.find((each) => each.local === 'dataValidations');
    const lost = (rules?.children ?? []).filter((rule) => {
      const sqref = child(rule, 'sqref');
      return sqref !== undefined && !kept.has(replay.sqref(textOf(sqref)));
    });
    // An empty list is not allowed: then its holder goes.
    if (rules !== undefined && lost.length === rules.children.length) gone.push(holder);
    else gone.push(...lost);
  });
  if (gone.length === 0) return null;
  const left = list.children.filter((each) => !gone.includes(each));
  if (left.length === 0) return '';
  const splices = gone.map((each): Splice => ({
    start: each.start - list.start,
    end: each.end - list.start,
    text: '',
  }));
  return spliced(outerXml(list), splices);
}
