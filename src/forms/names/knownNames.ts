import { type Grid, valueAt } from '../Grid';
import type { ScoreForm } from '../ScoreForm';
import { textOf } from '../SheetView';
import { templateSheets } from '../template/layout';
import { readTemplate } from '../template/readTemplate';
import { looksLikeTeam } from '../words/entityWords';
import { headerRole } from '../words/headerRole';
import { nameKey } from '../words/nameKey';

/** The names a form's own are held against. */
export interface KnownNames {
  /** Names that are known: one that is no look-alike of any of them is unknown. */
  readonly names: readonly string[];
  /** Those that every such form should have. */
  readonly expected: readonly string[];
  /** The sheets that say so. */
  readonly sheets: readonly string[];
}

/** Sheets that list who there is. */
const rosterSheet = /名册|名单|花名|人员表|班组表|roster|staff\s?list|team\s?list/iu;
/** A list or sibling must share so many of the form's names before it says anything of the others. */
const leastShared = 2;

/**
 * Who should be on a form: the teams of 考核设置 and the lists (名册) of the workbook; where none
 * of them is about these names, at least two sheets of the same shape. Null where nothing says.
 */
export function knownNamesOf(
  form: ScoreForm,
  grids: readonly Grid[],
  siblings: readonly ScoreForm[],
): KnownNames | null {
  const own = form.entities.map(({ name }) => name).filter((name) => name !== '');
  const lists = listsOf(grids, new Set(form.sheets)).filter(({ names }) => isAbout(own, names));
  if (lists.length > 0) {
    const names = lists.flatMap((list) => list.names);
    const whole = lists.find((list) => isAbout(list.names, own));
    return {
      names,
      expected: form.layout.shape === 'event-log' ? [] : (whole?.names ?? []),
      sheets: [...new Set(lists.map(({ sheet }) => sheet))],
    };
  }
  // Who had nothing happen in a month is not in its log.
  if (form.layout.shape === 'event-log') return null;
  const others = siblings.flatMap((sibling) => {
    const names = sibling.entities.map(({ name }) => name).filter((name) => name !== '');
    return isSameShape(form, sibling) && isAbout(own, names) && isAbout(names, own)
      ? [{ names, sheet: sibling.sheets[0] ?? '' }]
      : [];
  });
  const [first] = others;
  if (first === undefined || others.length < 2) return null;
  const indexes = others.map(({ names }) => indexOfNames(names));
  return {
    names: others.flatMap(({ names }) => names),
    expected: first.names.filter((name) => indexes.every((has) => has(name))),
    sheets: others.map(({ sheet }) => sheet),
  };
}

/** Names to look others up among. */
export type NameIndex = (name: string) => boolean;

/** Tells whether a name is one of those, look-alikes and a team's longer or shorter name included. */
export function indexOfNames(names: readonly string[]): NameIndex {
  const keys = new Set(names.map(bareKey));
  const teams = [...keys].filter((key) => key.length > 1 && looksLikeTeam(key));
  return (name) => {
    const key = bareKey(name);
    if (keys.has(key)) return true;
    if (key.length < 2 || !looksLikeTeam(key)) return false;
    return teams.some((team) => team.endsWith(key) || key.endsWith(team));
  };
}

/** "甲班（8人）" and "甲 班" are 甲班. */
function bareKey(name: string): string {
  const key = nameKey(name);
  const bare = key.replace(/\([^()]*\)$/u, '');
  return bare === '' ? key : bare;
}

/** True where at least half of the names are among the others: a list of these, and not of others. */
function isAbout(names: readonly string[], others: readonly string[]): boolean {
  const shared = names.filter(indexOfNames(others)).length;
  return shared >= leastShared && shared * 2 >= names.length;
}

function isSameShape(form: ScoreForm, other: ScoreForm): boolean {
  if (other.layout.shape !== form.layout.shape || other.sheets[0] === form.sheets[0]) return false;
  const items = (one: ScoreForm): string => one.items.map(({ name }) => nameKey(name)).join('\n');
  return items(form) === items(other);
}

interface NameList {
  readonly sheet: string;
  readonly names: readonly string[];
}

function listsOf(grids: readonly Grid[], ownSheets: ReadonlySet<string>): NameList[] {
  const template = readTemplate(grids);
  const teams: NameList[] =
    template.kind === 'template'
      ? [{ sheet: templateSheets.settings, names: template.template.teams.map(({ team }) => team) }]
      : [];
  const rosters = grids
    .filter(({ sheet, visible }) => visible && rosterSheet.test(sheet) && !ownSheets.has(sheet))
    .flatMap(rostersOn);
  return [...teams, ...rosters];
}

/** Each column of names on a sheet of names, under a header that says so. */
function rostersOn(grid: Grid): NameList[] {
  const { area, sheet } = grid;
  if (area === null) return [];
  const last = area.row + area.rows;
  for (let row = area.row; row < Math.min(last, area.row + headerDepth); row++) {
    const filled = Array.from({ length: area.columns }, (_, index) => area.column + index).filter(
      (column) => textOf(valueAt(grid, row, column)) !== '',
    );
    // One text over a wider list is its title.
    if (filled.length < Math.min(2, area.columns)) continue;
    const columns = filled.filter((column) => {
      const role = headerRole(textOf(valueAt(grid, row, column)));
      return role === 'person' || role === 'team' || role === 'unit';
    });
    if (columns.length === 0) continue;
    return columns.map((column) => ({
      sheet,
      names: Array.from({ length: last - row - 1 }, (_, index) =>
        textOf(valueAt(grid, row + 1 + index, column)),
      ).filter((name) => name !== ''),
    }));
  }
  return [];
}

/** Titles above a list's header. */
const headerDepth = 6;
