import type { YearPeople } from '../../app/newYear/YearRequest';

/** The texts in which a person says who there is. */
export interface PeopleTexts {
  readonly teams: string;
  readonly members: string;
  readonly committee: string;
}

/** A line that cannot be understood; its words are `year.<code>`. */
export interface PeopleProblem {
  readonly field: keyof PeopleTexts;
  readonly code: 'needTeams' | 'wrongMember' | 'unknownTeam' | 'wrongCommittee';
  readonly params: Readonly<Record<string, string>>;
}

/** Who is in a new workbook, as typed one a line; parts are separated by blanks, tabs or commas. */
export function parsePeople(texts: PeopleTexts): {
  readonly people: YearPeople;
  readonly problems: readonly PeopleProblem[];
} {
  const problems: PeopleProblem[] = [];
  const teams = linesOf(texts.teams).map(teamOf);
  if (teams.length === 0) problems.push({ field: 'teams', code: 'needTeams', params: {} });
  const names = new Set(teams.map(({ name }) => name));

  const members = linesOf(texts.members).flatMap((line): YearPeople['members'] => {
    const { name, group, team, leads } = memberOf(line);
    if (team === '') {
      problems.push({ field: 'members', code: 'wrongMember', params: { line } });
      return [];
    }
    if (!names.has(team)) {
      problems.push({ field: 'members', code: 'unknownTeam', params: { line, team } });
      return [];
    }
    return [{ name, group, team, leads }];
  });

  const committee = linesOf(texts.committee).flatMap((line): YearPeople['committee'] => {
    const [name = '', ...post] = partsOf(line);
    if (post.length === 0) {
      problems.push({ field: 'committee', code: 'wrongCommittee', params: { line } });
      return [];
    }
    return [{ name, post: post.join(' ') }];
  });
  return { people: { teams, members, committee }, problems };
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/[\n\r]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The team may be of several words where blanks separate: what is left of the line is it. */
function memberOf(line: string): YearPeople['members'][number] {
  const lead = /[\s、，,；;]+(?:组长|lead(?:er)?)$/iu;
  const [name = '', group = '', ...rest] = partsOf(line.replace(lead, ''));
  return { name, group, team: rest.join(' '), leads: lead.test(line) };
}

function partsOf(line: string): readonly string[] {
  return line.split(/[\s、，,；;]+/u).filter((part) => part !== '');
}

/** "甲班 12", "甲班，12人", "Team A 12": the number at the end is the headcount. */
function teamOf(line: string): YearPeople['teams'][number] {
  const match = /^(.*?)[\s、，,；;]+(\d{1,4})\s*人?$/u.exec(line);
  const [, name = line, count = '0'] = match ?? [];
  return { name: name.trim(), headcount: Number(count) };
}
