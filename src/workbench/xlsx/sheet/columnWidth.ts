/** Pixels of the widest digit in the standard font, and what Excel reckons with everywhere here. */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;

/** Points of a column width as the file counts it (characters with padding). */
export function widthToPoints(width: number): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
  return pixels * POINTS_PER_PIXEL;
}

/** The file's width for so many points, in its steps of 1/256; reading it gives the points back. */
export function pointsToWidth(points: number): number {
  const pixels = Math.max(0, Math.round(points / POINTS_PER_PIXEL));
  return Math.ceil((pixels * 256) / DIGIT) / 256;
}

/** Points of the default width for a count of characters: padded, then rounded up to 8 pixels. */
export function baseWidthToPoints(characters: number): number {
  return Math.ceil((characters * DIGIT + 5) / 8) * 8 * POINTS_PER_PIXEL;
}
