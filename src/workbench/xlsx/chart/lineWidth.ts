/** The file's unit of length. */
export const EMU_PER_POINT = 12_700;

/** The width of a series' line where nobody asked for another, in that unit. */
export const LINE_WIDTH = 28_575;
