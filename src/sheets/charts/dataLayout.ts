/** Where everything stands on the helper sheet 图表数据. Rows and columns are zero-based. */
export const dataLayout = {
  /** First in A1: by this the sheet is known for ours, whatever it is called. */
  mark: '图表数据（由班组考评助手维护，请不要改）',
  /** What was last written of each chart, so that what a person changed is told apart. */
  register: { nameColumn: 0, titleColumn: 1, seriesColumn: 2, captionColumn: 3 },
  headerRow: 3,
  firstRow: 4,
  firstColumn: 5,
} as const;

/** Where everything stands on the sheet 图表: a heading repeated on each page, then the charts. */
export const boardLayout = {
  mark: '图表（班组考评助手）',
  /** The cell in which a team is chosen. */
  pickRow: 1,
  pickColumn: 1,
  firstRow: 2,
  columns: 8,
  columnPoints: 60,
  rowPoints: 15,
  /** Rows of a page below the repeated heading: two charts, or one tall one. */
  pageRows: 46,
} as const;
