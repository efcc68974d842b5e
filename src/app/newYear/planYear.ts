import { defaultRubric } from '../../assessment/defaultRubric';
import { dashboardSheet } from '../../sheets/dashboard/dashboardSheet';
import { pocketCardSheet } from '../../sheets/pocketCard/pocketCardSheet';
import { planPoints } from '../../sheets/points/planPoints';
import { planRegisters } from '../../sheets/registers/planRegisters';
import type { WorkbookPlan } from '../../sheets/SheetPlan';
import { planTemplate } from '../../sheets/template/planTemplate';
import { sampleEntry } from '../sampleEntry';
import type { YearRequest } from './YearRequest';

/** Rows left free for members who join, and for events. */
const FREE = { members: 5, events: 400 };

/** Everything a new year's workbook is made of, as one plan. */
export function planYear(request: YearRequest): WorkbookPlan {
  const { kit, year, scheme, points, content, cards, period, sampleEntries } = request;
  const teams = (content.get('teams') ?? []).map((one) => String(one['team'] ?? ''));
  const plans: WorkbookPlan[] = [];
  if (kit === 'year') {
    plans.push({
      sheets: [
        dashboardSheet({
          year,
          teams: teams.length,
          withPoints: true,
        }),
      ],
      names: [],
    });
    plans.push(
      planTemplate({
        rubric: defaultRubric,
        teams,
        period,
        ...(sampleEntries ? { entryOf: sampleEntry(defaultRubric, period) } : {}),
      }),
    );
  }
  if (kit !== 'registers') {
    plans.push(
      planPoints({
        scheme,
        year: points,
        memberRows: points.members.length + FREE.members,
        logRows: Math.max(FREE.events, points.events.length + FREE.events / 4),
      }),
    );
  }
  if (kit !== 'points') {
    plans.push({
      sheets: [...planRegisters(year, content), pocketCardSheet(cards)],
      names: [],
    });
  }
  const [first] = plans[0]?.sheets ?? [];
  return {
    sheets: plans.flatMap(({ sheets }) => sheets),
    names: plans.flatMap(({ names }) => names),
    ...(first === undefined ? {} : { activate: { sheet: first.sheet, address: 'A1' } }),
  };
}
