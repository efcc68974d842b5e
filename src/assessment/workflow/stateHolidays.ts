import type { Holidays } from './workingDays';

/**
 * The state's days off on weekdays and the weekend days worked in exchange, proposed on 公示设置,
 * where each can be changed. 2026: 国务院办公厅关于2026年部分节假日安排的通知, 4 November 2025
 * (https://politics.gmw.cn/2025-11/04/content_38391083.htm). A later year is added with its notice.
 */
export const stateHolidays: Holidays = {
  off: new Set([
    '2026-01-01',
    '2026-01-02',
    '2026-02-16',
    '2026-02-17',
    '2026-02-18',
    '2026-02-19',
    '2026-02-20',
    '2026-02-23',
    '2026-04-06',
    '2026-05-01',
    '2026-05-04',
    '2026-05-05',
    '2026-06-19',
    '2026-09-25',
    '2026-10-01',
    '2026-10-02',
    '2026-10-05',
    '2026-10-06',
    '2026-10-07',
  ]),
  worked: new Set([
    '2026-01-04',
    '2026-02-14',
    '2026-02-28',
    '2026-05-09',
    '2026-09-20',
    '2026-10-10',
  ]),
};
