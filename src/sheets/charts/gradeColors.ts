/** From the best grade to the worst, dark to light, then the warning: told apart in grey as well. */
const COLORS = ['#0B4F5C', '#3C8D9B', '#A5CED6', '#E3A857', '#F3DFC1'] as const;

/** One colour a grade, best first; the last of several is always the warning colour. */
export function gradeColors(count: number): readonly string[] {
  const [best, second, third, warning, below] = COLORS;
  if (count <= 1) return [best];
  if (count === 2) return [best, warning];
  if (count === 3) return [best, third, warning];
  if (count === 4) return [best, second, third, warning];
  return [best, second, third, warning, ...Array.from({ length: count - 4 }, () => below)];
}
