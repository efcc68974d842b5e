import type { Assessment } from '../assessment/Assessment';
import { checkEntries } from '../assessment/checkEntries';
import { cellAddress } from '../forms/address';
import type { Grid } from '../forms/Grid';
import { entriesLayout, templateSheets } from '../forms/template/layout';
import type { TemplateWorkbook } from '../forms/template/readTemplate';
import { closedMonthNames } from '../forms/year/yearSheets';
import type { AssessmentReport } from './AssessmentReport';
import { assessMonth } from './assessMonth';
import { checkFeeds } from './checkFeeds';
import { checkTemplateLog } from './checkTemplateLog';
import { checkYear } from './year/checkYear';
import { findDrift } from './findDrift';

/** The injected sheets, computed by the engine and compared with what their formulas show. */
export interface TemplateAssessment {
  readonly report: AssessmentReport;
  readonly assessment: Assessment;
}

/** Scores, totals, grades and ranks of the month, with everything a person should look at. */
export function assessTemplate(
  template: TemplateWorkbook,
  grids: readonly Grid[],
): TemplateAssessment {
  const { rubric, teams, period, cells } = template;
  const assessment = assessMonth(template);
  return {
    assessment,
    report: {
      source: 'template',
      sheet: templateSheets.entries,
      layout: 'template',
      title: null,
      period,
      criteria: rubric.items.map((item, index) => ({
        name: item.name,
        sheet: templateSheets.entries,
        max: item.scoring.type === 'bonus' ? item.scoring.cap : item.points,
        cell: cellAddress({
          row: entriesLayout.firstRow + index,
          column: entriesLayout.columns.name,
        }),
      })),
      entities: assessment.teams.map((team, index) => ({
        name: team.team,
        sheet: templateSheets.entries,
        cell: cellAddress({
          row: entriesLayout.headerRow,
          column: entriesLayout.firstTeamColumn + index,
        }),
        total: team.total?.toNumber() ?? null,
        rank: team.rank,
        grade: team.grade,
      })),
      findings: [
        ...template.findings,
        ...checkEntries(rubric, teams, period, cells),
        ...checkTemplateLog(template, closedMonthNames(grids)),
        ...checkYear(template, grids),
        ...findDrift(template, assessment, grids),
        ...checkFeeds(template, grids),
      ],
      mapping: null,
      understanding: null,
    },
  };
}
