import type { Assessment } from '../assessment/Assessment';
import { mostLost } from '../assessment/periods/mostLost';
import type { PostingSchedule } from '../assessment/workflow/postingSchedule';

/** What is said of a month at the shift meeting; its words come from i18n/meetingSummary. */
export interface MeetingFacts {
  /** "2026-11" */
  readonly month: string;
  readonly mean: number | null;
  /** Best first, those without a rank last. */
  readonly teams: readonly {
    readonly name: string;
    readonly rank: number | null;
    readonly total: number | null;
    readonly grade: string;
    readonly vetoed: boolean;
  }[];
  /** The items at which most points were lost; `share` of all losses, 0..1. */
  readonly lost: readonly {
    readonly name: string;
    readonly nameEn: string;
    readonly lost: number;
    readonly share: number;
  }[];
  readonly posted: PostingSchedule | null;
}

/** How many items are named. */
const NAMED = 5;

/** The facts of a month that was assessed. */
export function meetingFacts(assessment: Assessment, posted: PostingSchedule | null): MeetingFacts {
  const { rubric, period, teams } = assessment;
  const totals = teams.flatMap(({ total, rank }) =>
    total === null || rank === null ? [] : [total.toNumber()],
  );
  const sum = totals.reduce((all, one) => all + one, 0);
  return {
    month: period,
    mean: totals.length === 0 ? null : Math.round((sum / totals.length) * 100) / 100,
    teams: [...teams]
      .sort((a, b) => a.order - b.order)
      .map(({ team, rank, total, grade, vetoed }) => ({
        name: team,
        rank,
        total: total?.toNumber() ?? null,
        grade: grade ?? '',
        vetoed,
      })),
    lost: mostLost([assessment])
      .slice(0, NAMED)
      .map(({ itemId, lost, total }) => {
        const item = rubric.items.find(({ id }) => id === itemId);
        return {
          name: item?.name ?? itemId,
          nameEn: item?.nameEn ?? itemId,
          lost: lost.toNumber(),
          share: total.eq(0) ? 0 : lost.div(total).toNumber(),
        };
      }),
    posted,
  };
}
