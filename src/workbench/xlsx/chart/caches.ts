import { isCellError, type Cell } from '../../workbook/cell';
import type { Workbook } from '../../workbook/Workbook';
import { encodeCellText, escapeText } from '../xml/escape';
import { parseXml } from '../xml/parseXml';
import { spliced, type Splice } from '../xml/splice';
import { prefixOf } from '../xml/tag';
import { attribute, child, childrenOf, textOf, walk, type XmlElement } from '../xml/XmlElement';
import { cellsOf, cellText, isTouched, resolveReference } from './references';

/** A `c:numRef` or `c:strRef` with the values its cells have now; `wanted` "auto" looks at the cells. */
export function referenceXml(
  workbook: Workbook,
  reference: string,
  wanted: 'numbers' | 'texts' | 'auto',
): string {
  const cells = cellsOf(resolveReference(workbook, reference) ?? []);
  const stored = cells.filter((cell) => cell !== undefined && cell.value !== null);
  const numeric =
    wanted === 'numbers' ||
    (wanted === 'auto' &&
      stored.length > 0 &&
      stored.every((cell) => typeof cell?.value === 'number'));
  const formula = `<c:f>${escapeText(reference)}</c:f>`;
  if (!numeric) {
    const points = pointsXml('c:', cells.map(cellText));
    return `<c:strRef>${formula}<c:strCache>${points}</c:strCache></c:strRef>`;
  }
  const style = cells.find((cell) => cell !== undefined)?.style;
  const code = style === undefined ? 'General' : workbook.styles.get(style).numberFormat;
  const head = `<c:formatCode>${escapeText(code)}</c:formatCode>`;
  const points = pointsXml('c:', cells.map(numberText));
  return `<c:numRef>${formula}<c:numCache>${head}${points}</c:numCache></c:numRef>`;
}

/**
 * The chart's text with the caches of all references renewed whose rows were touched (of all, with
 * `all`); everything else in it stays the same text.
 */
export function refreshedCaches(
  workbook: Workbook,
  text: string,
  part: string,
  all: boolean,
): string {
  const splices: Splice[] = [];
  walk(parseXml(text, part), (element) => {
    if (element.local !== 'numRef' && element.local !== 'strRef') return;
    const formula = child(element, 'f');
    const numbers = element.local === 'numRef';
    const cache = child(element, numbers ? 'numCache' : 'strCache');
    if (formula === undefined || cache === undefined) return;
    const areas = resolveReference(workbook, textOf(formula));
    if (areas === null || !(all || isTouched(areas))) return;
    const cached = cachedTexts(cache);
    const values = cellsOf(areas)
      .map(numbers ? numberText : cellText)
      .map((value, index) => {
        const before = cached[index] ?? null;
        // "70.0" and 70 are one number: what did not change stays as it is written.
        const same =
          numbers && value !== null && before !== null && Number(before) === Number(value);
        return same ? before : value;
      });
    if (cached.length === values.length && cached.every((each, index) => each === values[index])) {
      return;
    }
    const count = child(cache, 'ptCount');
    const points = childrenOf(cache, 'pt');
    const first = count ?? points[0];
    const last = points[points.length - 1] ?? count;
    if (first === undefined || last === undefined) return;
    splices.push({
      start: first.start,
      end: last.end,
      text: pointsXml(prefixOf(cache), values),
    });
  });
  return spliced(text, splices);
}

/** The texts of a cache by index, as long as it says it is. */
function cachedTexts(cache: XmlElement): (string | null)[] {
  const count = child(cache, 'ptCount');
  const length = Math.min(1_048_576, Number((count && attribute(count, 'val')) ?? 0) || 0);
  const texts = new Array<string | null>(length).fill(null);
  for (const point of childrenOf(cache, 'pt')) {
    const value = child(point, 'v');
    const index = Number(attribute(point, 'idx'));
    if (index < length) texts[index] = value === undefined ? '' : textOf(value);
  }
  return texts;
}

function pointsXml(prefix: string, values: readonly (string | null)[]): string {
  const points = values.map((value, index) =>
    value === null
      ? ''
      : `<${prefix}pt idx="${index}"><${prefix}v>${encodeCellText(value)}</${prefix}v></${prefix}pt>`,
  );
  return `<${prefix}ptCount val="${values.length}"/>${points.join('')}`;
}

function numberText(cell: Cell | undefined): string | null {
  const value = cell?.value ?? null;
  if (typeof value === 'number') return String(value);
  return isCellError(value) ? value.error : null;
}
