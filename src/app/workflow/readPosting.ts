import { eventsOfMonth } from '../../assessment/log/eventsOfMonth';
import { eventDate } from '../../assessment/log/eventDate';
import type { Appeal } from '../../assessment/workflow/appeals';
import { nextState, type WorkflowState } from '../../assessment/workflow/workflow';
import { readWorkbook } from '../../excel/readGrid';
import {
  type PostingSettings,
  readPostingSettings,
  usualPostingSettings,
} from '../../forms/posting/postingSettings';
import type { Grid } from '../../forms/Grid';
import { readTemplate } from '../../forms/template/readTemplate';
import { readAppeals } from '../../forms/workflow/appealsSheet';
import { inPeopleTerms } from '../asAppError';
import { type MonthState, monthStateOf } from './prepareStep';

/** A line of the log an appeal may be about. */
export interface AppealableLine {
  readonly serial: string;
  readonly team: string;
  /** "2026-11-05"; "" where the line has none. */
  readonly date: string;
  readonly item: string;
  readonly itemEn: string;
  readonly reason: string;
  readonly quantity: number | null;
}

/** The open month on its way from entry to archive. */
export interface OpenMonth extends MonthState {
  /** The state that comes next; null once archived. */
  readonly next: WorkflowState | null;
  readonly appeals: readonly Appeal[];
  readonly teams: readonly string[];
  readonly lines: readonly AppealableLine[];
}

/** How far the month is, and how its results would be posted. */
export interface Posting {
  /** Null without the injected sheets: a person's own form can be posted all the same. */
  readonly month: OpenMonth | null;
  readonly settings: PostingSettings;
}

/** Where the open month is, its appeals, and how it would be posted. Throws AppError. */
export async function readPosting(): Promise<Posting> {
  return inPeopleTerms(async () => {
    const { grids } = await readWorkbook();
    return {
      month: openMonthOf(grids),
      settings: readPostingSettings(grids) ?? usualPostingSettings,
    };
  });
}

function openMonthOf(grids: readonly Grid[]): OpenMonth | null {
  const reading = readTemplate(grids);
  if (reading.kind !== 'template') return null;
  const { rubric, teams, period, log } = reading.template;
  const month = monthStateOf(grids);
  const items = new Map(rubric.items.map((item) => [item.id, item]));
  return {
    ...month,
    next: nextState(month.state),
    appeals: (readAppeals(grids)?.appeals ?? []).filter((one) => one.period === period),
    teams: teams.map(({ team }) => team),
    lines: eventsOfMonth(log.events, period).map((event) => ({
      serial: event.serial,
      team: event.team,
      date: eventDate(event.date) ?? '',
      item: items.get(event.itemId)?.name ?? event.itemId,
      itemEn: items.get(event.itemId)?.nameEn ?? event.itemId,
      reason: event.reason,
      quantity: event.quantity,
    })),
  };
}
