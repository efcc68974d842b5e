import { ribbonAction } from '../../src/taskpane/ribbonAction';
import { isMonth, monthOf } from '../../src/taskpane/template/monthOf';
import { doubledTeam, parseTeams } from '../../src/taskpane/template/parseTeams';

describe('teams', () => {
  it.each([
    ['甲班\n乙班', ['甲班', '乙班']],
    ['甲班、乙班，丙班,丁班', ['甲班', '乙班', '丙班', '丁班']],
    [' 甲班 ；\r\n\r\n乙 班\t丙班;', ['甲班', '乙 班', '丙班']],
    [' \n、', []],
  ])('in %j are %j', (text, teams) => {
    expect(parseTeams(text)).toEqual(teams);
  });

  it('are told when one comes twice', () => {
    expect(doubledTeam(['甲班', '乙班', '甲班'])).toBe('甲班');
    expect(doubledTeam(['甲班', '乙班'])).toBeNull();
  });
});

describe('the month', () => {
  it('is that of the clock on the wall', () => {
    expect(monthOf(new Date(2026, 0, 31, 23, 59))).toBe('2026-01');
    expect(monthOf(new Date(2026, 11, 1))).toBe('2026-12');
  });

  it.each([
    ['2026-11', true],
    ['2026-13', false],
    ['2026-1', false],
    ['', false],
  ])('"%s" is one: %s', (text, is) => {
    expect(isMonth(text)).toBe(is);
  });
});

describe('the action in the address', () => {
  it.each([
    ['?action=check', 'check'],
    ['?_host_Info=Excel&action=insert-template', 'template'],
    ['?action=delete-everything', null],
    ['?action=toString', null],
    ['', null],
  ])('"%s" is %s', (search, action) => {
    expect(ribbonAction(search)).toBe(action);
  });
});
