import type { RawEntry } from '../../assessment/TeamEntries';
import type { Finding } from '../../assessment/Finding';
import { foldText } from '../../assessment/foldText';
import { eventsOfMonth } from '../../assessment/log/eventsOfMonth';
import { hashLog } from '../../assessment/record/inputHash';
import { checkVersions } from '../../assessment/versions/checkVersions';
import type { Grid } from '../../forms/Grid';
import { templateSheets } from '../../forms/template/layout';
import type { TemplateWorkbook } from '../../forms/template/readTemplate';
import { type ArchivedMonth, readArchives } from '../../forms/year/archiveSheet';
import { readVersions } from '../../forms/year/versionSheets';
import { yearSheets } from '../../forms/year/yearSheets';
import { openMonth } from './openMonth';
import { standardOf } from './standard';

/**
 * What a person should know of the open month beside the months that are closed: a standard that is
 * not the version in force, a month that is closed already, and closed months whose lines of the
 * log were changed since.
 */
export function checkYear(template: TemplateWorkbook, grids: readonly Grid[]): readonly Finding[] {
  const versions = readVersions(grids);
  const archives = readArchives(grids);
  if (versions === null && archives.length === 0) return [];
  const { period, rubric, log } = template;
  const { inForce, matches } = standardOf(rubric, versions, period);
  const register = { sheet: yearSheets.versions, address: 'A1' };
  const findings: Finding[] = checkVersions(versions?.versions ?? [], [period]).map((finding) => ({
    ...finding,
    at: register,
  }));
  for (const { number, sheet } of versions?.lost ?? []) {
    findings.push({ code: 'version-lost', at: register, params: { version: number, sheet } });
  }
  if (inForce !== null && !matches) {
    findings.push({
      code: 'standard-not-in-force',
      at: { sheet: templateSheets.rubric, address: 'A1' },
      params: { version: inForce.number, period },
    });
  }
  if (archives.some((archive) => archive.period === period)) {
    const at = { sheet: templateSheets.entries, address: 'A1' };
    findings.push({ code: 'month-closed', at, params: { period } });
  }
  for (const archive of archives) {
    if (archive.period === period) findings.push(...changedEntries(template, archive));
  }
  const changed = archives.filter(
    (archive) => hashLog(eventsOfMonth(log.events, archive.period)) !== hashLog(archive.log),
  );
  if (changed.length > 0) {
    const months = changed.map((archive) => archive.period).join('、');
    const at = { sheet: templateSheets.log, address: 'A1' };
    findings.push({ code: 'closed-log-changed', at, params: { months } });
  }
  return findings;
}

/** Every entry of a closed month that is another now, at its cell. */
function changedEntries(
  template: TemplateWorkbook,
  { period, teams }: ArchivedMonth,
): readonly Finding[] {
  const now = openMonth(template, template.rubric).teams;
  return now.flatMap((team, index) => {
    const kept = teams.find((one) => foldText(one.team) === foldText(team.team));
    if (kept === undefined) return [];
    return template.rubric.items.flatMap(({ id, name }): readonly Finding[] => {
      const [before, after] = [kept.entries.get(id) ?? null, team.entries.get(id) ?? null];
      if (entryText(before) === entryText(after)) return [];
      return [
        {
          code: 'closed-entry-changed',
          at: template.cells.entry(id, index),
          params: {
            team: team.team,
            item: name,
            month: period,
            before: entryText(before),
            after: entryText(after),
          },
        },
      ];
    });
  });
}

function entryText(raw: RawEntry): string {
  if (raw === null) return '';
  return typeof raw === 'object' ? raw.error : String(raw).trim();
}
