/** A file read beside the open workbook holds the same cells as when it is opened. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import { readWorkbookFile } from '../../src/excel/file/readWorkbookFile';
import { readWorkbook } from '../../src/excel/readGrid';
import { formulaAt, type Grid, valueAt } from '../../src/forms/Grid';
import { openXlsx } from '../../src/workbench/xlsx/openXlsx';
import { sessionOf, saveXlsx } from '../session/session';
import { close, templateBook, turnTo } from '../session/year/yearOfMonths';

const forms = join(__dirname, '../fixtures/forms');

/** Every cell that holds something: its value and formula. */
function cellsOf(grids: readonly Grid[]): readonly unknown[] {
  return grids.flatMap((grid) => {
    const { area } = grid;
    if (area === null) return [];
    return grid.values.flatMap((line, row) =>
      line.flatMap((_, column) => {
        const at = [area.row + row, area.column + column] as const;
        const [value, formula] = [valueAt(grid, ...at), formulaAt(grid, ...at)];
        return value === null && formula === '' ? [] : [[grid.sheet, ...at, value, formula]];
      }),
    );
  });
}

async function opened(bytes: Uint8Array): Promise<readonly Grid[]> {
  await sessionOf(bytes);
  return (await readWorkbook()).grids;
}

it.each(
  readdirSync(forms)
    .filter((name) => name.endsWith('.xlsx'))
    .filter((_, index) => index % 12 === 0),
)('%s', async (name) => {
  const bytes = readFileSync(join(forms, name));
  expect(cellsOf(readWorkbookFile(bytes))).toEqual(cellsOf(await opened(bytes)));
});

it('a workbook with a closed month and its hidden sheets', async () => {
  const document = await templateBook();
  await close('2026-01-31');
  await turnTo('2026-02');
  const bytes = saveXlsx(document);
  const read = readWorkbookFile(bytes);
  const grids = await opened(bytes);
  expect(read.map(({ sheet, visible }) => [sheet, visible])).toEqual(
    grids.map(({ sheet, visible }) => [sheet, visible]),
  );
  expect(cellsOf(read)).toEqual(cellsOf(grids));
  expect(cellsOf(read).length).toBeGreaterThan(4000);
});

/** One sheet as other programs write it. */
function bookOf(sheet: string, strings = ''): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const list = (entries: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries}</Relationships>`;
  const parts = {
    '_rels/.rels': list(
      `<Relationship Id="r1" Type="${relations}/officeDocument" Target="/book/main.xml"/>`,
    ),
    'book/main.xml': `<?xml version="1.0"?><x:workbook xmlns:x="${main}" xmlns:r="${relations}"><x:sheets><x:sheet name="甲&amp;乙" sheetId="1" r:id="a"/></x:sheets></x:workbook>`,
    'book/_rels/main.xml.rels': list(
      `<Relationship Id="a" Type="${relations}/worksheet" Target="../sheets/1.xml"/>` +
        `<Relationship Id="b" Type="${relations}/sharedStrings" Target="strings.xml"/>`,
    ),
    'book/strings.xml': `<sst xmlns="${main}">${strings}</sst>`,
    'sheets/1.xml': `<x:worksheet xmlns:x="${main}"><x:sheetData>${sheet}</x:sheetData></x:worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  );
}

it('prefixes, cells that do not say where they stand, rich texts, shared formulas, errors', () => {
  const [grid] = readWorkbookFile(
    bookOf(
      '<x:row r="2"><x:c t="s"><x:v>0</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c>' +
        '<x:c t="e"><x:f>1/0</x:f><x:v>#DIV/0!</x:v></x:c></x:row>' +
        '<x:row><x:c r="B3" t="inlineStr"><x:is><x:r><x:t>一</x:t></x:r><x:r><x:t>_x000A_二</x:t></x:r></x:is></x:c>' +
        '<x:c><x:f t="shared" si="0" ref="C3:D3">A2&amp;"&lt;"</x:f><x:v>2.50</x:v></x:c>' +
        '<x:c t="str"><x:f t="shared" si="0"/><x:v><![CDATA[a<b]]></x:v></x:c></x:row>',
      '<si><r><t>安</t></r><r><t xml:space="preserve">全 </t></r><rPh sb="0" eb="1"><t>an</t></rPh></si>',
    ),
  );
  expect(grid).toMatchObject({
    sheet: '甲&乙',
    area: { row: 1, column: 0, rows: 2, columns: 4 },
    values: [
      ['安全 ', true, { error: '#DIV/0!' }, null],
      [null, '一\n二', 2.5, 'a<b'],
    ],
    formulas: [
      ['', '', '=1/0', ''],
      ['', '', '=A2&"<"', '=A2&"<"'],
    ],
  });
});

it.each([
  ['no file at all', new Uint8Array()],
  ['a text', strToU8('班组,得分')],
  ['an old .xls, or an .xlsx with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
  ['a zip of something else', zipSync({ 'a.xml': strToU8('<a/>') })],
])('%s is no workbook', (_what, bytes) => {
  expect(() => readWorkbookFile(bytes)).toThrow(
    expect.objectContaining({ code: 'file-unreadable' }),
  );
});

it('a file cut off in the middle is refused, never half read', async () => {
  const bytes = saveXlsx(await templateBook());
  for (const part of [0.3, 0.6, 0.99]) {
    const cut = bytes.slice(0, Math.floor(bytes.length * part));
    expect(() => readWorkbookFile(cut)).toThrow(
      expect.objectContaining({ code: 'file-unreadable' }),
    );
  }
});

it('what is no part of the cells is never unpacked', async () => {
  const parts = unzipSync(saveXlsx(await templateBook()));
  const bytes = zipSync({ ...parts, 'xl/media/stamp.png': new Uint8Array(1000) });
  expect(readWorkbookFile(bytes).map(({ sheet }) => sheet)).toEqual(
    openXlsx(bytes).workbook.sheets.map(({ name }) => name),
  );
  expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('考核录入');
});
