import { categoryEntry } from './categoryEntry';
import { categoryRankEntry } from './categoryRankEntry';
import type { ChartEntry } from './ChartEntry';
import { lostEntry } from './lostEntry';
import { membersEntry } from './membersEntry';
import { radarEntry } from './radarEntry';
import { rankEntry } from './rankEntry';
import { spreadEntry } from './spreadEntry';
import { rankTrendEntry, trendEntry } from './trendEntry';

/** Every kind of chart there is, in the order in which they are shown. */
export const chartEntries: readonly ChartEntry[] = [
  rankEntry,
  categoryEntry,
  radarEntry,
  lostEntry,
  trendEntry,
  rankTrendEntry,
  spreadEntry,
  categoryRankEntry,
  membersEntry,
];
