/** The teams of 考核设置 are who a person's own forms in the same workbook are held against. */
import { applyPreparation } from '../../src/app/applyPreparation';
import { inspect } from '../../src/app/inspect';
import { prepareTemplate } from '../../src/app/prepareTemplate';
import { repairFinding } from '../../src/app/repairFinding';
import type { AssessmentReport } from '../../src/app/AssessmentReport';
import { bookOf } from './bookOf';
import { sessionOf, valueOf } from './session';

const teams = ['云岭班', '江河班', '松风班', '青石班'];

async function reportOf(names: readonly string[]) {
  const book = await bookOf({
    name: '五月评分',
    rows: [
      ['班组', '安全（50分）', '质量（50分）', '总分', '名次'],
      ...names.map((name, index) => [name, 40 + index, 41 + index]),
    ],
  });
  const { document } = await sessionOf(book);
  await applyPreparation(await prepareTemplate({ teams, period: '2026-05', sample: false }));
  const inspection = await inspect('五月评分');
  if (inspection.kind !== 'assessable') throw new Error('no form');
  return { document, report: inspection.report };
}

const aboutNames = ({ findings }: AssessmentReport) =>
  findings
    .filter(({ code }) => code === 'unknown-name' || code === 'known-name-missing')
    .map(({ code, at, params }) => [code, at?.address, params.name, params.sheets]);

it('a misspelt team is unknown, and its repair is the team that is meant', async () => {
  const { document, report } = await reportOf(['云岭班', '江河斑', '松 风班', '运行青石班']);
  expect(aboutNames(report)).toEqual([['unknown-name', 'A3', '江河斑', '考核设置']]);
  const finding = report.findings.find(({ code }) => code === 'unknown-name');
  if (finding?.repair === undefined) throw new Error('no repair');
  await applyPreparation(await repairFinding(finding));
  expect(valueOf(document, '五月评分', 'A3')).toBe('江河班');
  const again = await inspect('五月评分');
  expect(again.kind === 'assessable' ? aboutNames(again.report) : null).toEqual([]);
});

it('a team that is not there is named, with the sheet that says so', async () => {
  const { report } = await reportOf(['云岭班', '江河班', '松风班']);
  expect(aboutNames(report)).toEqual([['known-name-missing', 'A1:E4', '青石班', '考核设置']]);
});

it('a form of other teams is none of its business', async () => {
  const { report } = await reportOf(['红叶班', '白露班', '霜降班']);
  expect(aboutNames(report)).toEqual([]);
});
