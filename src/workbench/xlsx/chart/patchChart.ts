import type { Chart } from '../../workbook/Chart';
import type { Palette } from '../styles/colors';
import { escapeText } from '../xml/escape';
import { parseXml } from '../xml/parseXml';
import { spliced, type Splice } from '../xml/splice';
import { child, childrenOf, walk, type XmlElement } from '../xml/XmlElement';
import { contentOf } from './ChartOrigin';
import { readChart } from './readChart';

/**
 * A chart part of the file with the model's title text and references put in, all its look kept;
 * null where the chart was changed in more than those.
 */
export function patchedChart(
  text: string,
  part: string,
  chart: Chart,
  palette: Palette,
): string | null {
  const root = parseXml(text, part);
  const before = readChart(root, palette);
  if (before.series.length !== chart.series.length) return null;
  const asked = {
    ...before,
    title: { ...before.title, text: chart.title.text },
    series: before.series.map((series, index) => {
      const now = chart.series[index];
      return now === undefined
        ? series
        : {
            ...series,
            name: now.name,
            nameReference: now.nameReference,
            values: now.values,
            categories: now.categories,
          };
    }),
  };
  if (contentOf(asked) !== contentOf(chart)) return null;
  const splices: Splice[] = [];
  const title = child(child(root, 'chart'), 'title');
  if (before.title.text !== chart.title.text) {
    if (title === undefined || !putText(title, chart.title.text, splices)) return null;
  }
  const elements = (child(child(root, 'chart'), 'plotArea')?.children ?? [])
    .filter((each) => each.local.endsWith('Chart'))
    .flatMap((group) => childrenOf(group, 'ser'));
  for (const [index, series] of chart.series.entries()) {
    const had = before.series[index];
    const element = elements[index];
    if (had === undefined || element === undefined) return null;
    if (had.nameReference === null && had.name !== series.name) return null;
    const changes = [
      [['tx'], had.nameReference, series.nameReference],
      [['val', 'yVal'], had.values, series.values],
      [['cat', 'xVal'], had.categories, series.categories],
    ] as const;
    for (const [holders, old, now] of changes) {
      if (old === now) continue;
      if (now === null || !putReference(element, holders, now, splices)) return null;
    }
  }
  return spliced(text, splices);
}

function putText(title: XmlElement, wanted: string, splices: Splice[]): boolean {
  const runs: XmlElement[] = [];
  walk(title, (each) => {
    if (each.local === 't') runs.push(each);
  });
  runs.forEach((run, index) => {
    const text = index === 0 ? escapeText(wanted) : '';
    splices.push({ start: run.openEnd, end: run.closeStart, text });
  });
  return runs.length > 0;
}

function putReference(
  series: XmlElement,
  holders: readonly string[],
  wanted: string,
  splices: Splice[],
): boolean {
  for (const local of holders) {
    for (const kind of child(series, local)?.children ?? []) {
      const formula = child(kind, 'f');
      if (formula === undefined || kind.local === 'multiLvlStrRef') continue;
      splices.push({ start: formula.openEnd, end: formula.closeStart, text: escapeText(wanted) });
      return true;
    }
  }
  return false;
}
