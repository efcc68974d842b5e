/** Where things stand on 双促进看板; zero-based. */
export const dashboardLayout = {
  sheet: '双促进看板',
  teams: { headerRow: 3, firstRow: 4 },
  columns: {
    name: 0,
    firstCategory: 1,
    total: 6,
    classes: 7,
    lessons: 8,
    attendance: 9,
    posts: 10,
    drills: 11,
    points: 12,
  },
} as const;

/** The first row of the months' table for a number of teams. */
export function monthsHeaderRow(teams: number): number {
  return dashboardLayout.teams.firstRow + teams + 1;
}
