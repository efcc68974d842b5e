import { cellAddress, columnLetters, formulaPrefix } from '../../forms/address';
import {
  entriesLayout,
  logLayout,
  rubricLayout,
  ruleKindNames,
  templateSheets,
  yes,
} from '../../forms/template/layout';
import { settingsTables, tableColumns } from '../../forms/template/settingsTables';
import { settings, settingWords } from '../../forms/template/settings';
import { logLinesOf } from './logLinesOf';
import { tableNames } from './names';
import type { TemplateOptions } from './TemplateOptions';

/** Which team a column of 考核录入 or 得分明细 is, from 1: its distance from the first. */
export function columnCount(team: number): string {
  const first = columnLetters(entriesLayout.firstTeamColumn);
  const header = entriesLayout.headerRow + 1;
  return `COLUMNS($${first}$${header}:${columnLetters(entriesLayout.firstTeamColumn + team)}$${header})`;
}

/** An entry taken from the log where the setting says so: its lines of the month added up. */
export function logCountFormula(item: number, team: number): string {
  const first = entriesLayout.firstRow + 1;
  const place = `ROWS($A$${first}:$A${first + item})`;
  const sum = `SUMIFS(${tableNames.quantity},${tableNames.countedTeam},${columnCount(team)},${tableNames.countedItem},${place})`;
  return `=IF(${settings.countsFrom.name}="${settingWords.log}",MAX(0,ROUND(${sum},2)),"")`;
}

/** The formulas of one line of 扣分台账 by column. */
export interface LogLineFormulas {
  readonly itemName: string;
  readonly state: string;
  /** In the order of logLayout.helpers. */
  readonly helpers: readonly string[];
}

/**
 * What a line of the log counts, step by step (domain.md §4, one incident, one item; the engine's
 * tallyLog): the line it corrects in the end, its month, team and item, what its incident costs at
 * its item, and whether another item of the incident counts instead.
 */
export function logLineFormulas(options: TemplateOptions, index: number): LogLineFormulas {
  const { rubric, teams } = options;
  const { columns, helpers, firstRow } = logLayout;
  const row = firstRow + index + 1;
  const last = firstRow + logLinesOf(options);
  const here = (column: number): string => `$${columnLetters(column)}${row}`;
  const all = (column: number): string => {
    const letters = columnLetters(column);
    return `$${letters}$${firstRow + 1}:$${letters}$${last}`;
  };
  const rubricColumn = (column: number): string => {
    const letters = columnLetters(column);
    const first = rubricLayout.firstRow + 1;
    return `${formulaPrefix(templateSheets.rubric)}$${letters}$${first}:$${letters}$${first + rubric.items.length - 1}`;
  };
  const teamColumn = (column: number): string => {
    const letters = columnLetters(column);
    const first = settingsTables(rubric).teams.firstRow + 1;
    return `${formulaPrefix(templateSheets.settings)}$${letters}$${first}:$${letters}$${first + teams.length - 1}`;
  };
  const ofItem = (column: number): string => `INDEX(${rubricColumn(column)},${here(helpers.item)})`;
  const ids = rubricColumn(rubricLayout.columns.id);
  const kind = ofItem(rubricLayout.columns.kind);
  const serial = here(columns.serial);
  const itemId = here(columns.itemId);
  const date = here(columns.date);
  const month = here(columns.month);
  const corrects = here(columns.corrects);
  const own = `ROWS($A$${firstRow + 1}:$A${row})`;
  const root = here(helpers.root);
  const incident = here(helpers.incidentNumber);
  const sameIncident = `${all(helpers.incidentNumber)},${incident}`;
  const atItem = `${sameIncident},${all(helpers.item)},${here(helpers.item)}`;
  const points = (sign: '>' | '<'): string =>
    `SUMIFS(${all(columns.points)},${atItem},${all(columns.points)},"${sign}0")`;
  const quantity = here(helpers.quantity);
  const ifLine = (formula: string): string => `=IF(${itemId}="","",${formula})`;
  const monthOf = (cell: string): string => `YEAR(${cell})&"-"&TEXT(MONTH(${cell}),"00")`;

  const byHelper: Readonly<Record<keyof typeof helpers, string>> = {
    parent: `=IF(AND(${serial}="",${itemId}=""),"",IF(TRIM(${corrects})="",${own},IFERROR(MATCH(TRIM(${corrects}),${all(columns.serial)},0),IFERROR(MATCH(VALUE(TRIM(${corrects})),${all(columns.serial)},0),${own}))))`,
    // A correction may itself be corrected: four steps back.
    root: `=IF(${here(helpers.parent)}="","",INDEX(${all(helpers.parent)},INDEX(${all(helpers.parent)},INDEX(${all(helpers.parent)},${here(helpers.parent)}))))`,
    ownMonth: `=IF(AND(${serial}="",${itemId}=""),"",IF(TRIM(${month})<>"",IF(ISNUMBER(${month}),${monthOf(month)},TRIM(${month})),IF(ISNUMBER(${date}),IF(${date}>=61,${monthOf(date)},""),IF(AND(LEN(TRIM(${date}))=10,MID(TRIM(${date}),5,1)="-",ISNUMBER(IFERROR(DATEVALUE(TRIM(${date})),""))),LEFT(TRIM(${date}),7),""))))`,
    month: ifLine(
      `IF(TRIM(${month})<>"",${here(helpers.ownMonth)},INDEX(${all(helpers.ownMonth)},${root}))`,
    ),
    team: ifLine(
      `IF(OR(TRIM(${here(columns.team)})="",${here(helpers.month)}<>${settings.period.name}),0,SUMPRODUCT((${teamColumn(tableColumns.teams.name)}=TRIM(${here(columns.team)}))*${teamColumn(tableColumns.teams.number)}))`,
    ),
    item: ifLine(`IFERROR(MATCH(TRIM(${itemId}),${ids},0),0)`),
    incident: ifLine(
      `IF(OR(${settings.oneIncident.name}<>"${yes}",${here(helpers.team)}=0,${here(helpers.item)}=0),"",IF(${kind}="${ruleKindNames.bonus}","",IF(TRIM(${here(columns.incident)})<>"",${here(helpers.team)}&"|"&TRIM(${here(columns.incident)}),IF(TRIM(INDEX(${all(columns.incident)},${root}))<>"",${here(helpers.team)}&"|"&TRIM(INDEX(${all(columns.incident)},${root})),""))))`,
    ),
    incidentNumber: ifLine(
      `IF(${here(helpers.incident)}="",0,MATCH(${here(helpers.incident)},${all(helpers.incident)},0))`,
    ),
    quantity: ifLine(`IF(${incident}=0,0,SUMIFS(${all(columns.quantity)},${atItem}))`),
    cost: ifLine(
      `IF(${incident}=0,0,IF(${kind}="${ruleKindNames.deduct}",ROUND(MIN(${ofItem(rubricLayout.columns.points)},${quantity}*${ofItem(rubricLayout.columns.step)}),4),IF(${kind}="${ruleKindNames.veto}",IF(${quantity}>0,IF(${settings.veto.name}="${yes}",1000000,${ofItem(rubricLayout.columns.points)}),0),ROUND(${points('>')}-${points('<')},2))))`,
    ),
    countedTeam: ifLine(
      `IF(OR(${here(helpers.team)}=0,${here(helpers.item)}=0),0,IF(${incident}=0,${here(helpers.team)},IF(COUNTIFS(${sameIncident},${all(helpers.cost)},">"&${here(helpers.cost)})+COUNTIFS(${sameIncident},${all(helpers.cost)},${here(helpers.cost)},${all(helpers.item)},"<"&${here(helpers.item)})>0,0,${here(helpers.team)})))`,
    ),
  };
  const counted = [ruleKindNames.deduct, ruleKindNames.bonus, ruleKindNames.veto]
    .map((word) => `${kind}="${word}"`)
    .join(',');
  return {
    itemName: ifLine(
      `IF(${here(helpers.item)}=0,"没有这个编号",${ofItem(rubricLayout.columns.name)})`,
    ),
    state: ifLine(
      `IF(${here(helpers.month)}<>${settings.period.name},"不在本月",IF(${here(helpers.team)}=0,"没有这个班组",IF(${here(helpers.item)}=0,"没有这个编号",IF(${here(helpers.countedTeam)}=0,"已在 "&INDEX(${ids},AVERAGEIFS(${all(helpers.item)},${sameIncident},${all(helpers.countedTeam)},">0"))&" 计",IF(OR(${counted}),"计入","只作依据")))))`,
    ),
    helpers: helperKeys.map((key) => byHelper[key]),
  };
}

const helperKeys = Object.keys(logLayout.helpers).filter(
  (key): key is keyof typeof logLayout.helpers => key in logLayout.helpers,
);

/** The header words over the helper columns. */
export const logHelperHeaders: readonly string[] = helperKeys.map(
  (key) =>
    ({
      parent: '更正第几行',
      root: '最初第几行',
      ownMonth: '本行月份',
      month: '计入月份',
      team: '班组序',
      item: '项目序',
      incident: '事件',
      incidentNumber: '事件序',
      quantity: '事件在本项数量',
      cost: '事件在本项扣分',
      countedTeam: '计入班组序',
    })[key],
);

/** The first cell of the helper columns' header. */
export const logHelperHeader = cellAddress({
  row: logLayout.headerRow,
  column: logLayout.helpers.parent,
});
