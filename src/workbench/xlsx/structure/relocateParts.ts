import type { AnchorPoint } from '../../workbook/Chart';
import { readPoint } from '../chart/anchors';
import type { PackageEdit } from '../package/PackageEdit';
import { escapeText } from '../xml/escape';
import { parseXml } from '../xml/parseXml';
import { spliced, type Splice } from '../xml/splice';
import { attribute, child, textOf, walk, type XmlElement } from '../xml/XmlElement';
import { relocated } from './relocate';
import type { Replay } from './Replay';

/** Lets comments, notes' shapes and drawings of a sheet follow its edits. */
export function relocateParts(edit: PackageEdit, sheetPart: string, replay: Replay): void {
  if (replay.isEmpty) return;
  for (const relation of edit.relations(sheetPart)) {
    if (relation.external) continue;
    const kind = relation.type.slice(relation.type.lastIndexOf('/') + 1);
    const text = edit.text.bind(edit, relation.target);
    if (kind === 'comments' || kind === 'threadedComment') {
      if (replay.moves)
        change(edit, relation.target, text(), (xml) => moved(xml, relation.target, replay));
    } else if (kind === 'vmlDrawing') {
      if (replay.moves) change(edit, relation.target, text(), (xml) => movedNotes(xml, replay));
    } else if (kind === 'drawing') {
      if (replay.moves)
        change(edit, relation.target, text(), (xml) => movedDrawing(xml, relation.target, replay));
      relocateCharts(edit, relation.target, replay);
    } else if (kind === 'pivotTable' && replay.moves) {
      change(edit, relation.target, text(), (xml) => moved(xml, relation.target, replay));
    }
  }
}

/** References in charts, whatever their kind, read as they are now. */
function relocateCharts(edit: PackageEdit, drawing: string, replay: Replay): void {
  for (const relation of edit.relations(drawing)) {
    if (relation.external || !/\/chart(Ex)?$/.test(relation.type)) continue;
    change(edit, relation.target, edit.text(relation.target), (xml) => {
      const splices: Splice[] = [];
      walk(parseXml(xml, relation.target), (element) => {
        if (element.local !== 'f' || element.children.length > 0) return;
        const before = textOf(element);
        const after = replay.fileFormula(before);
        if (after === before) return;
        splices.push({ start: element.openEnd, end: element.closeStart, text: escapeText(after) });
      });
      return spliced(xml, splices);
    });
  }
}

function change(
  edit: PackageEdit,
  part: string,
  before: string | undefined,
  make: (text: string) => string,
): void {
  if (before === undefined) return;
  const after = make(before);
  if (after !== before) edit.write(part, after);
}

function moved(text: string, part: string, replay: Replay): string {
  const root = parseXml(text, part);
  const after = relocated(root, replay);
  if (after === '') {
    // All of them are gone: the part stays, empty.
    return text.slice(0, root.openEnd) + text.slice(root.closeStart);
  }
  return text.slice(0, root.start) + after + text.slice(root.end);
}

/** Pictures, shapes and frames move with the cells below them; charts the model holds are set by it afterwards. */
function movedDrawing(text: string, part: string, replay: Replay): string {
  const splices: Splice[] = [];
  for (const anchor of parseXml(text, part).children) {
    const from = child(anchor, 'from');
    if (from === undefined || attribute(anchor, 'editAs') === 'absolute') continue;
    const before = readPoint(from);
    const start = replay.point(before);
    splices.push(...pointSplices(from, start));
    const to = child(anchor, 'to');
    if (to === undefined) continue;
    const end = readPoint(to);
    const kept = {
      ...end,
      row: end.row + start.row - before.row,
      column: end.column + start.column - before.column,
    };
    splices.push(
      ...pointSplices(to, attribute(anchor, 'editAs') === 'oneCell' ? kept : replay.point(end)),
    );
  }
  return spliced(text, splices);
}

const EMU_PER_POINT = 12_700;

function pointSplices(element: XmlElement, point: AnchorPoint): Splice[] {
  const now: Readonly<Record<string, number>> = {
    row: point.row,
    col: point.column,
    rowOff: Math.round(point.rowOffset * EMU_PER_POINT),
    colOff: Math.round(point.columnOffset * EMU_PER_POINT),
  };
  return element.children.flatMap((each) => {
    const value = now[each.local];
    if (value === undefined || Number(textOf(each)) === value) return [];
    return [{ start: each.openEnd, end: each.closeStart, text: String(value) }];
  });
}

/** The boxes of notes stand in an old drawing format, by zero-based rows and columns. */
function movedNotes(text: string, replay: Replay): string {
  return text.replace(
    /<([\w.]+:)?shape\b(?:(?!<\/\1?shape\s*>)[\s\S])*?ObjectType="Note"[\s\S]*?<\/\1?shape\s*>/g,
    (data) => {
      const number = (local: string): number | null => {
        const found = new RegExp(`<(?:[\\w.]+:)?${local}>\\s*(\\d+)`).exec(data);
        return found === null ? null : Number(found[1]);
      };
      const row = number('Row');
      const column = number('Column');
      if (row === null || column === null) return data;
      const to = replay.area({ row, column, rows: 1, columns: 1 });
      if (to === null) return '';
      const down = to.row - row;
      const right = to.column - column;
      return data
        .replace(/(<(?:[\w.]+:)?Row>\s*)\d+/, `$1${to.row}`)
        .replace(/(<(?:[\w.]+:)?Column>\s*)\d+/, `$1${to.column}`)
        .replace(/(<(?:[\w.]+:)?Anchor>)([^<]*)/, (_, open: string, anchor: string) => {
          const parts = anchor.split(',').map((each) => Number(each.trim()));
          const moves = [right, 0, down, 0, right, 0, down, 0];
          return open + parts.map((each, index) => each + (moves[index] ?? 0)).join(', ');
        });
    },
  );
}
