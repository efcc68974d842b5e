import type { ConditionalFormat } from '../../../src/workbench/workbook/rules';
import { ruleFormulas } from '../../../src/workbench/workbook/ruleFormulas';
import { openXlsx } from '../../../src/workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../src/workbench/xlsx/saveXlsx';
import { everythingBook } from '../keeps/everythingBook';
import { packageOf, partsOf } from './packageOf';

const plain: ConditionalFormat = {
  id: 'new',
  sqref: 'B2:B9',
  type: 'custom',
  operator: null,
  formulas: [],
  look: { fill: '#FFC7CE', fontColor: null, bold: null, italic: null, numberFormat: null },
  priority: 1,
  stopIfTrue: false,
};
const bare = { ...plain.look, fill: null };

const KINDS: readonly (readonly [string, Partial<ConditionalFormat>])[] = [
  ['custom', { formulas: ['$B2<60'], stopIfTrue: true }],
  ['cellValue', { type: 'cellValue', operator: 'between', formulas: ['60', '$C$1'] }],
  ['containsText', { type: 'containsText', operator: 'containsText', text: '不"合格"' }],
  ['begins with', { type: 'containsText', operator: 'beginsWith', text: '甲' }],
  ['not contains', { type: 'containsText', operator: 'notContains', text: '优' }],
  ['bottom percent', { type: 'topBottom', top: { rank: 20, bottom: true, percent: true } }],
  ['average', { type: 'presetCriteria', preset: 'EqualOrBelowAverage' }],
  ['deviation', { type: 'presetCriteria', preset: 'TwoStdDevAboveAverage' }],
  ['duplicates', { type: 'presetCriteria', preset: 'DuplicateValues' }],
  ['blanks', { type: 'presetCriteria', preset: 'Blanks' }],
  ['no errors', { type: 'presetCriteria', preset: 'NonErrors' }],
  ['seven days', { type: 'presetCriteria', preset: 'LastSevenDays' }],
  [
    'colour scale',
    {
      type: 'colorScale',
      look: bare,
      colorScale: [
        { type: 'min', value: null, color: '#F8696B' },
        { type: 'num', value: '60', color: '#FFEB84' },
        { type: 'max', value: null, color: '#63BE7B' },
      ],
    },
  ],
  [
    'data bar',
    {
      type: 'dataBar',
      look: bare,
      dataBar: {
        minimum: { type: 'autoMin', value: null },
        maximum: { type: 'num', value: '100' },
        color: '#638EC6',
        showValue: false,
        gradient: false,
        direction: 'rightToLeft',
        borderColor: '#0000FF',
        negativeColor: '#FF0000',
        negativeBorderColor: null,
        axis: 'middle',
        axisColor: '#000000',
      },
    },
  ],
  [
    'icons',
    {
      type: 'iconSet',
      look: bare,
      iconSet: {
        style: '3Flags',
        reversed: true,
        showValue: false,
        thresholds: [
          { type: 'percent', value: '0', inclusive: true },
          { type: 'num', value: '60', inclusive: false },
          { type: 'formula', value: '$C$1', inclusive: true },
        ],
      },
    },
  ],
];

test.each(KINDS)('%s is written and read back', (_name, change) => {
  const rule = { ...plain, ...change };
  const formulas = ruleFormulas(rule);
  const document = openXlsx(packageOf({ sheets: { 表: '<sheetData/>' } }));
  const sheet = document.workbook.sheets[0];
  sheet?.conditionalFormats.push(rule);
  sheet?.touch('conditionalFormats');
  const saved = saveXlsx(document);
  const again = openXlsx(saved);
  const read = again.workbook.sheets[0]?.conditionalFormats[0];
  // A preset and a text follow from themselves; the file has an operator of its own for some.
  expect({ ...read, id: 'new' }).toEqual({ ...rule, formulas });
  expect(saveXlsx(again)).toBe(saved);
});

test('a data bar of the file that changes changes with its twin; the others keep their text', () => {
  const document = openXlsx(everythingBook);
  const sheet = document.workbook.sheets[0];
  const bar = sheet?.conditionalFormats.find((rule) => rule.type === 'dataBar');
  if (sheet === undefined || bar?.dataBar === undefined) throw new Error('no bar');
  bar.dataBar = { ...bar.dataBar, color: '#FFB628', axis: 'none' };
  sheet.touch('conditionalFormats');
  const text = partsOf(saveXlsx(document))['xl/worksheets/sheet1.xml'] ?? '';
  expect(text.match(/<x14:cfRule /g)).toHaveLength(1);
  expect(text).toContain('axisPosition="none"');
  expect(text).toContain('<cfRule type="top10" dxfId="0" priority="2" bottom="1" rank="3"/>');
  expect(text).toContain('<x14:sparkline>');
});

test('a data bar taken away takes its twin along, nothing else of the list', () => {
  const document = openXlsx(everythingBook);
  const sheet = document.workbook.sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.type !== 'dataBar');
  sheet.touch('conditionalFormats');
  const text = partsOf(saveXlsx(document))['xl/worksheets/sheet1.xml'] ?? '';
  expect(text).not.toContain('x14:cfRule');
  expect(text).toContain('<x14:dataValidations');
  expect(text).toContain('<x14:sparkline>');
});
