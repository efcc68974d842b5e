import type { PointsScheme } from '../../points/PointsScheme';
import type { RecordValue } from '../../registers/Register';
import { planRotation } from '../../registers/rotation';
import { practiceRuleTitles } from './practiceRuleTitles';
import type { Kit, YearPeople, YearRequest } from './YearRequest';

type Values = Readonly<Record<string, RecordValue>>;

/**
 * A new year from nothing but who there is: teams, committee and groups entered, each committee
 * member tied to teams in turn from 1 January on, the quarters' hosts planned, the twelve rules
 * listed. Everything in it can be changed in the workbook.
 */
export function newYear(
  kit: Kit,
  year: number,
  people: YearPeople,
  scheme: PointsScheme,
): YearRequest {
  const { teams, committee, members } = people;
  const names = teams.map(({ name }) => name);
  const ties = committee.length === 0 ? [] : names;
  return {
    kit,
    year,
    scheme,
    period: `${year}-01`,
    sampleEntries: false,
    cards: practiceRuleTitles.map((_title, index) => index + 1),
    points: {
      year,
      through: 0,
      members: members.map(({ name, group, team }) => ({
        name,
        group,
        team,
        from: null,
        to: null,
        indices: [],
        barred: false,
      })),
      events: [],
    },
    content: new Map<string, readonly Values[]>([
      [
        'teams',
        teams.map(({ name, headcount }) => ({
          team: name,
          // Not said: to be filled in, not nobody.
          headcount: headcount > 0 ? headcount : null,
        })),
      ],
      ['committee', committee.map(({ name, post }) => ({ name, post }))],
      [
        'groups',
        members.map(({ name, group, team, leads }) => ({
          member: name,
          group,
          team,
          role: leads ? '组长' : '组员',
        })),
      ],
      [
        'liaison',
        ties.map((team, index) => ({
          member: committee[index % committee.length]?.name ?? null,
          team,
          from: `${year}-01-01`,
        })),
      ],
      [
        'practiceRules',
        practiceRuleTitles.map((title, index) => ({
          number: index + 1,
          title,
          version: 1,
          effective: `${year}-01-01`,
          state: '现行',
          points: '请填写要点；各条之间用分号隔开',
        })),
      ],
      ['hosting', planRotation(names, `${year}-Q1`, 4).map((turn) => ({ ...turn }))],
    ]),
  };
}
