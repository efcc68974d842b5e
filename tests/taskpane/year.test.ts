import { parseDays } from '../../src/taskpane/posting/parseDays';
import { parsePeople } from '../../src/taskpane/registers/parsePeople';

describe('who is in a new year’s workbook, as typed', () => {
  const texts = { teams: '甲班 12\n乙班，9人\nTeam A 7', members: '', committee: '' };

  it('takes teams with or without their headcount', () => {
    const { people, problems } = parsePeople({ ...texts, teams: `${texts.teams}\n丁班` });
    expect(problems).toEqual([]);
    expect(people.teams).toEqual([
      { name: '甲班', headcount: 12 },
      { name: '乙班', headcount: 9 },
      { name: 'Team A', headcount: 7 },
      { name: '丁班', headcount: 0 },
    ]);
  });

  it('takes members, also of a team of two words, and who leads', () => {
    const members = '张三 一组 甲班 组长\n李四，一组，乙班\nAda two Team A lead';
    expect(parsePeople({ ...texts, members }).people.members).toEqual([
      { name: '张三', group: '一组', team: '甲班', leads: true },
      { name: '李四', group: '一组', team: '乙班', leads: false },
      { name: 'Ada', group: 'two', team: 'Team A', leads: true },
    ]);
  });

  it.each([
    [{ teams: ' \n' }, 'needTeams'],
    [{ members: '张三 一组' }, 'wrongMember'],
    [{ members: '张三 一组 戊班' }, 'unknownTeam'],
    [{ committee: '王五' }, 'wrongCommittee'],
  ])('says what is wrong with %j', (part, code) => {
    expect(parsePeople({ ...texts, ...part }).problems.map((one) => one.code)).toEqual([code]);
  });
});

describe('days off, as typed', () => {
  it('takes the ways people write days', () => {
    const { days, wrong } = parseDays('2026-10-01\n2026/10/2、2026年10月3日');
    expect([...days]).toEqual(['2026-10-01', '2026-10-02', '2026-10-03']);
    expect(wrong).toBeNull();
  });

  it('names the first that is no day', () => {
    expect(parseDays('2026-10-01 2026-02-30 x').wrong).toBe('2026-02-30');
  });
});
