import {
  type PostingSchedule,
  postingSchedule,
  usualStart,
} from '../../assessment/workflow/postingSchedule';
import type { PostingSettings } from '../../forms/posting/postingSettings';

export type { PostingSchedule, PostingSettings };

/** The dates of a month's posting by its settings; `period` is "2026-11". */
export function scheduleOf(period: string, settings: PostingSettings): PostingSchedule {
  const { start, postedDays, reviewDays, holidays } = settings;
  const days = { posted: postedDays, review: reviewDays };
  return postingSchedule(start ?? usualStart(period), days, holidays);
}
