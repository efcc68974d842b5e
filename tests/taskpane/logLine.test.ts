import { blankLine, dayIn, missingIn } from '../../src/taskpane/log/logLineDraft';

it('begins with today in the open month, else with the month’s first day', () => {
  expect(dayIn('2026-03', new Date(2026, 2, 9))).toBe('2026-03-09');
  expect(dayIn('2026-03', new Date(2026, 3, 1))).toBe('2026-03-01');
});

it('names what is still to be filled in', () => {
  expect(missingIn(blankLine)).toEqual(['team', 'date', 'itemId', 'reason']);
  const line = { ...blankLine, team: '甲班', date: '2026-03-09', itemId: 'AQ-03', reason: ' ' };
  expect(missingIn(line)).toEqual(['reason']);
  expect(missingIn({ ...line, reason: '未戴安全帽', quantity: null })).toEqual(['quantity']);
});
