/** The chart suite through the use cases and Microsoft's Office.js: made once, refreshed in place. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import { applyPreparation } from '../../src/app/applyPreparation';
import { findingKinds } from '../../src/assessment/findingKinds';
import { prepareCharts } from '../../src/app/prepareCharts';
import { prepareRankChart } from '../../src/app/prepareRankChart';
import { prepareRecalculation } from '../../src/app/prepareRecalculation';
import { prepareTemplate } from '../../src/app/prepareTemplate';
import { undoLast } from '../../src/app/undoLast';
import { type ChartCode, chartCodes, type ChartPreview } from '../../src/sheets/charts/ChartEntry';
import { openSession } from '../../src/workbench/cli/openSession';
import type { Chart } from '../../src/workbench/workbook/Chart';
import { parseArea } from '../../src/workbench/workbook/area';
import { createXlsx } from '../../src/workbench/xlsx/createXlsx';
import { openXlsx } from '../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../src/workbench/xlsx/saveXlsx';
import type { XlsxDocument } from '../../src/workbench/xlsx/XlsxDocument';
import { bookOf } from './bookOf';
import { classForm } from './classForm';
import { changedCells, enter, sessionOf, valueOf } from './session';

async function template(count: number): Promise<XlsxDocument> {
  const document = createXlsx();
  await openSession(document);
  const teams = Array.from({ length: count }, (_, index) => `第${index + 1}班`);
  await applyPreparation(await prepareTemplate({ teams, period: '2026-11', sample: true }));
  return document;
}

async function draw(codes: readonly ChartCode[] = chartCodes) {
  const preparation = await prepareCharts({ codes, confirmed: true });
  expect(preparation.overwrites).toEqual([]);
  await applyPreparation(preparation);
  return preparation;
}

function chartsOf(document: XlsxDocument): readonly (Chart & { readonly on: string })[] {
  return document.workbook.sheets.flatMap((sheet) =>
    sheet.charts.map((chart) => ({ ...chart, on: sheet.name })),
  );
}

function chartCalled(document: XlsxDocument, name: string): Chart & { readonly on: string } {
  const found = chartsOf(document).filter((chart) => chart.name === name);
  expect(found).toHaveLength(1);
  if (found[0] === undefined) throw new Error(`no chart ${name}`);
  return found[0];
}

/** What a chart's reference shows now, from the cells. */
function shownBy(document: XlsxDocument, reference: string | null): readonly unknown[] {
  const match = /^'?(.+?)'?!(.+)$/u.exec(reference ?? '');
  const area = parseArea((match?.[2] ?? '').replaceAll('$', ''));
  const sheet = document.workbook.sheet(match?.[1] ?? '');
  if (area === null || sheet === undefined) throw new Error(`no reference: ${reference ?? ''}`);
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const row = area.row + Math.floor(index / area.columns);
    return sheet.cell(row, area.column + (index % area.columns))?.value ?? null;
  });
}

/** A chart shows on its sheet what its preview promised. */
function expectAsPreviewed(document: XlsxDocument, preview: ChartPreview): void {
  const chart = chartCalled(document, preview.name);
  expect(chart.type).toBe(preview.kind);
  expect(chart.title.text).toBe(preview.title);
  expect(chart.categoryAxis.reversed).toBe(preview.firstOnTop);
  expect(chart.valueAxis.reversed).toBe(preview.valueAxisReversed);
  expect(chart.series.map(({ name }) => name)).toEqual(preview.series.map(({ name }) => name));
  chart.series.forEach((series, index) => {
    expect(shownBy(document, series.categories).map(String)).toEqual(preview.categories);
    const values = shownBy(document, series.values).map((value) =>
      typeof value === 'object' ? null : Number(value),
    );
    const wanted = preview.series[index]?.values ?? [];
    // Means of shares are rounded to four places, from binary and from decimal numbers.
    const differing = values.filter((value, at) => {
      const other = wanted[at] ?? null;
      return value === null || other === null ? value !== other : Math.abs(value - other) > 1.1e-4;
    });
    expect({ differing, count: values.length }).toEqual({ differing: [], count: wanted.length });
  });
}

describe('charts of the injected sheets', () => {
  it('show what was previewed: sources, order, axis direction, labels, title, one of each', async () => {
    const document = await template(12);
    const { previews, missing } = await draw();
    expect(missing.map(({ code, reason }) => [code, reason])).toEqual([
      ['trend', 'few-months'],
      ['rankTrend', 'few-months'],
      ['spread', 'few-months'],
      ['members', 'no-members'],
    ]);
    for (const preview of previews) expectAsPreviewed(document, preview);
    for (const { title } of previews) expect(title).toMatch(/^2026年11月.*12 个班组/u);
    const rank = chartCalled(document, 'BanzuRankChart');
    expect(rank.on).toBe('汇总排名');
    expect(rank.overlap).toBe(100);
    // One series a grade: the label of every other one is a zero that is not shown.
    expect(rank.dataLabels).toMatchObject({ showValue: true, numberFormat: '0.00;-0.00;;' });
    const totals = previews[0]?.categories.map((_, index) =>
      Math.max(...(previews[0]?.series.map(({ values }) => values[index] ?? 0) ?? [])),
    );
    expect(totals).toEqual([...(totals ?? [])].sort((a, b) => b - a));
    expect(chartCalled(document, 'BanzuRadarChart').type).toBe('RadarMarkers');
    expect(chartCalled(document, 'BanzuLostChart')).toMatchObject({
      secondaryValueAxis: { minimum: -0.2, maximum: 1, numberFormat: '0%;;0%' },
    });
  });

  it('follow an entry by themselves, and the team that is chosen', async () => {
    const document = await template(4);
    await draw();
    const rank = chartCalled(document, 'BanzuRankChart');
    const before = shownBy(document, rank.series[0]?.categories ?? null);
    const leader = /第\d+班/u.exec(String(before[0]))?.[0] ?? '';
    const column = ['G', 'H', 'I', 'J'][Number(leader.slice(1, -1)) - 1] ?? '';
    for (const row of [7, 8, 9, 11, 12]) await enter('考核录入', `${column}${row}`, 9);
    const after = shownBy(document, rank.series[0]?.categories ?? null);
    expect(String(after[0])).not.toContain(leader);
    expect(after).not.toEqual(before);
    await enter('图表', 'B2', '第3班');
    const caption = valueOf(document, '图表', 'A24');
    expect(caption).toContain('所选：第3班');
  });

  it('are not made twice, and keep what a person did to them, through the file too', async () => {
    const first = await template(5);
    await draw();
    await Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem('图表').charts.getItem('BanzuRadarChart');
      chart.top = 900;
      chart.left = 30;
      chart.width = 333;
      chart.series.getItemAt(0).format.line.color = '#FF00FF';
      chart.legend.position = 'Right';
      const rank = context.workbook.worksheets.getItem('汇总排名').charts.getItem('BanzuRankChart');
      rank.title.text = '本月龙虎榜';
      const lost = context.workbook.worksheets.getItem('图表').charts.getItem('BanzuLostChart');
      lost.series.getItemAt(1).delete();
      await context.sync();
    });
    const { document } = await sessionOf(saveXlsx(first));
    const names = chartsOf(document).map(({ name }) => name);
    const moved = chartCalled(document, 'BanzuRadarChart');
    await enter('考核设置', 'B4', '2026-12');
    await draw();
    const again = openXlsx(saveXlsx(document));
    expect(chartsOf(again).map(({ name }) => name)).toEqual(names);
    const radar = chartCalled(again, 'BanzuRadarChart');
    expect(radar.anchor).toEqual(moved.anchor);
    expect(radar.series[0]?.color).toBe('#FF00FF');
    expect(radar.legend.position).toBe('Right');
    expect(radar.title.text).toMatch(/^2026年12月/u);
    expect(chartCalled(again, 'BanzuRankChart').title.text).toBe('本月龙虎榜');
    expect(chartCalled(again, 'BanzuLostChart').series).toHaveLength(1);
  });

  it('asked for one by one share their helper sheet, and are taken back in one step each', async () => {
    const document = await template(3);
    const simple = structuredClone(chartCalled(document, 'BanzuRankChart'));
    await draw(['radar']);
    await draw(['rank']);
    const names = chartsOf(document).map(({ name }) => name);
    expect(names).toEqual(['BanzuRankChart', 'BanzuCategoryChart', 'BanzuRadarChart']);
    const radar = await prepareCharts({ codes: ['radar'] });
    for (const preview of radar.previews) expectAsPreviewed(document, preview);
    await undoLast();
    const rank = chartCalled(document, 'BanzuRankChart');
    expect(rank.series.map(({ values }) => values)).toEqual(
      simple.series.map(({ values }) => values),
    );
    expect(rank.title.text).toBe(simple.title.text);
    await undoLast();
    expect(document.workbook.sheets.map(({ name }) => name)).not.toContain('图表数据');
  });

  it('closed months give the trend, the ranks and the spread; the chosen team is drawn against many', async () => {
    const document = await template(10);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('月度成绩');
      const lines = ['2026-09', '2026-10'].flatMap((period, month) =>
        Array.from({ length: 10 }, (_, team) => [
          `'${period}`,
          `第${team + 1}班`,
          80 + ((team * 3 + month * 4) % 11),
          team + 1,
        ]),
      );
      sheet.getRange('A3:D23').values = [['月份', '班组', '总分', '名次'], ...lines];
      await context.sync();
    });
    const { previews, missing } = await draw(['trend', 'rankTrend', 'spread']);
    expect(missing).toEqual([]);
    for (const preview of previews) expectAsPreviewed(document, preview);
    expect(previews[0]).toMatchObject({
      title: '2026年9月至11月班组考评总分走势（10 个班组）',
      categories: ['9月', '10月', '11月'],
    });
    expect(previews[0]?.series.map(({ name }) => name)).toEqual([
      '所选班组',
      '平均',
      '最高',
      '最低',
    ]);
    const trend = chartCalled(document, 'BanzuTrendChart');
    await enter('图表', 'B2', '第4班');
    expect(shownBy(document, trend.series[0]?.values ?? null).slice(0, 2)).toEqual([89, 82]);
  });
});

describe('charts of a form people have', () => {
  it('the ranking stands beside the table, sorted, and nothing of the form changes but its results', async () => {
    const bytes = await classForm();
    const { document } = await sessionOf(bytes);
    const preparation = await prepareRankChart({});
    await applyPreparation(preparation);
    const [preview] = preparation.previews;
    if (preview === undefined) throw new Error('no preview');
    expectAsPreviewed(document, preview);
    expect(preview.title).toBe('演讲比赛评分表总分排名（5 个班组）');
    expect(preview.categories[0]).toBe('1 二班');
    const chart = chartCalled(document, 'BanzuRankChart');
    expect(chart.on).toBe('评分');
    expect(chart.anchor.from.column).toBeGreaterThan(6);
    const onForm = changedCells(bytes, saveXlsx(document)).filter((at) => at.startsWith('评分!'));
    expect(onForm.every((at) => /:[67]$/u.test(at))).toBe(true);
    // The sheet of helpers is no form, and a recalculation makes no second chart.
    const again = await prepareRecalculation({ chart: true });
    expect(again.plan.sheets).toEqual([]);
    await undoLast();
    expect(changedCells(bytes, saveXlsx(document))).toEqual([]);
    expect(chartsOf(document)).toEqual([]);
  });

  it('a simple chart made before becomes the sorted one in its place; undo gives it back', async () => {
    const { document } = await sessionOf(await classForm());
    await applyPreparation(await prepareRecalculation({ chart: true }));
    const simple = structuredClone(chartCalled(document, 'BanzuRankChart'));
    await applyPreparation(await prepareRankChart({}));
    const sorted = chartCalled(document, 'BanzuRankChart');
    expect(sorted.anchor).toEqual(simple.anchor);
    expect(sorted.series[0]?.values).toContain('图表数据');
    await undoLast();
    expect(chartCalled(document, 'BanzuRankChart').series[0]?.values).toBe(
      simple.series[0]?.values,
    );
  });

  it('months in columns give the trend, the ranks with the first place on top, and the spread', async () => {
    const months = Array.from({ length: 6 }, (_, index) => `${index + 1}月`);
    const rows = ['甲班', '乙班', '丙班', '丁班'].map((team, place) => [
      team,
      ...months.map((_, month) => 90 + ((place * 3 + month * 5) % 8)),
    ]);
    const bytes = await bookOf({
      name: '年度',
      rows: [['2026年班组月度得分汇总表'], ['班组', ...months, '总分', '排名'], ...rows],
    });
    const { document } = await sessionOf(bytes);
    const { previews } = await draw(['trend', 'rankTrend', 'spread']);
    expect(previews.map(({ code }) => code)).toEqual(['trend', 'rankTrend', 'spread']);
    for (const preview of previews) expectAsPreviewed(document, preview);
    expect(chartCalled(document, 'BanzuRankTrendChart').valueAxis).toMatchObject({
      reversed: true,
      minimum: 0,
      maximum: 4,
      majorUnit: 1,
    });
    expect(previews[0]?.title).toBe('2026年1月至6月班组月度得分汇总表总分走势（4 个班组）');
  });
});

/** A file as another program saved it: one of its parts with words replaced. */
function edited(
  bytes: Uint8Array,
  isPart: (name: string, xml: string) => boolean,
  change: (xml: string) => string,
): Uint8Array {
  const parts = unzipSync(bytes);
  const name = Object.keys(parts).find((one) =>
    isPart(one, strFromU8(parts[one] ?? new Uint8Array())),
  );
  if (name === undefined) throw new Error('no such part');
  const before = strFromU8(parts[name] ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  parts[name] = strToU8(after);
  return zipSync(parts);
}

function partOf(bytes: Uint8Array, isPart: (name: string, xml: string) => boolean): string {
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (isPart(name, strFromU8(part))) return strFromU8(part);
  }
  throw new Error('no such part');
}

it('what a person did to a chart in the file stays to the letter after a refresh', async () => {
  const first = await template(4);
  await draw(['radar', 'categoryRank']);
  const isRank = (name: string, xml: string): boolean =>
    name.startsWith('xl/charts/chart') && xml.includes('“安全环保”得分排名');
  const isDrawing = (name: string, xml: string): boolean =>
    name.startsWith('xl/drawings/drawing') && xml.includes('BanzuCategoryRank2');
  // Recoloured, one bar on its own, a shadow no part of ours knows, moved and resized.
  const point =
    '<c:dPt><c:idx val="1"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr><a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="123456"/></a:gs><a:gs pos="100000"><a:srgbClr val="ABCDEF"/></a:gs></a:gsLst></a:gradFill><a:effectLst><a:outerShdw blurRad="50800"/></a:effectLst></c:spPr></c:dPt>';
  let bytes: Uint8Array = saveXlsx(first);
  const invert = '<c:invertIfNegative val="0"/>';
  bytes = edited(bytes, isRank, (xml) =>
    xml
      .replace(/<a:srgbClr val="DE9440"\/>/u, '<a:srgbClr val="FF00FF"/>')
      .replace(invert, invert + point),
  );
  bytes = edited(bytes, isDrawing, (xml) =>
    xml.replace(
      /<xdr:from>.*?<\/xdr:to>(?=(?:(?!<xdr:from>).)*BanzuCategoryRank2)/su,
      '<xdr:from><xdr:col>10</xdr:col><xdr:colOff>1234</xdr:colOff><xdr:row>70</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>13</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>81</xdr:row><xdr:rowOff>77</xdr:rowOff></xdr:to>',
    ),
  );
  const { document } = await sessionOf(bytes);
  await enter('考核设置', 'B4', '2026-12');
  await draw(['radar', 'categoryRank']);
  const again = saveXlsx(document);
  const chart = partOf(
    again,
    (name, xml) => name.startsWith('xl/charts/chart') && xml.includes(point),
  );
  expect(chart).toContain('<a:srgbClr val="FF00FF"/>');
  // Only the title follows the month: it is still the one we wrote.
  expect(chart).toContain('2026年12月');
  const drawing = partOf(again, isDrawing);
  expect(drawing).toContain('<xdr:colOff>1234</xdr:colOff><xdr:row>70</xdr:row>');
  expect(drawing).toContain('<xdr:row>81</xdr:row><xdr:rowOff>77</xdr:rowOff>');
  expect(chartCalled(document, 'BanzuCategoryRank2').anchor).toMatchObject({
    from: { column: 10, row: 70 },
    to: { column: 13, row: 81 },
  });
});

const folder = resolve(__dirname, '../fixtures/forms');
const fixtures = readdirSync(folder)
  .filter((file) => file.endsWith('.xlsx'))
  .sort();

it.each(fixtures)('every chart that can be drawn of %s shows its numbers, once', async (file) => {
  const { document } = await sessionOf(readFileSync(join(folder, file)));
  const preparation = await prepareCharts({ codes: chartCodes, confirmed: true });
  // Where something that stands there would be replaced, or an error does, a person is asked first.
  const asks = preparation.report?.findings.some(({ code }) => findingKinds[code] === 'error');
  if (asks !== false || preparation.overwrites.length > 0) return;

  await applyPreparation(preparation);
  for (const preview of preparation.previews) expectAsPreviewed(document, preview);
  const count = chartsOf(document).length;
  await draw();
  expect(chartsOf(document)).toHaveLength(count);
});
