import type { BorderLine } from '../../workbook/style';

/** Excel's two words for a border line (style, weight) against the workbook's one. */
const LINES: readonly (readonly [style: string, weight: string, line: string])[] = [
  ['None', 'Thin', 'none'],
  ['Continuous', 'Thin', 'thin'],
  ['Continuous', 'Hairline', 'hair'],
  ['Continuous', 'Medium', 'medium'],
  ['Continuous', 'Thick', 'thick'],
  ['Dash', 'Thin', 'dashed'],
  ['Dash', 'Medium', 'mediumDashed'],
  ['DashDot', 'Thin', 'dashDot'],
  ['DashDot', 'Medium', 'mediumDashDot'],
  ['DashDotDot', 'Thin', 'dashDotDot'],
  ['DashDotDot', 'Medium', 'mediumDashDotDot'],
  ['Dot', 'Thin', 'dotted'],
  ['Double', 'Thick', 'double'],
  ['SlantDashDot', 'Medium', 'slantDashDot'],
];

export const BORDER_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;

export const BORDER_WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** Excel's style of a line: "Continuous". */
export function borderStyle(line: BorderLine): string {
  return LINES.find(([, , name]) => name === line.style)?.[0] ?? 'Continuous';
}

/** Excel's weight of a line: "Thin". */
export function borderWeight(line: BorderLine): string {
  return LINES.find(([, , name]) => name === line.style)?.[1] ?? 'Thin';
}

/** The line with another style, its weight kept where there is such a line. */
export function withStyle(line: BorderLine, style: string): BorderLine {
  return {
    style: lineName(style, borderWeight(line)),
    color: style === 'None' ? null : line.color,
  };
}

/** The line with another weight; where there was none, a continuous one. */
export function withWeight(line: BorderLine, weight: string): BorderLine {
  const style = line.style === 'none' ? 'Continuous' : borderStyle(line);
  return { ...line, style: lineName(style, weight) };
}

/** The line in another colour; where there was none, a thin one. */
export function withColor(line: BorderLine, color: string): BorderLine {
  return { style: line.style === 'none' ? 'thin' : line.style, color };
}

function lineName(style: string, weight: string): string {
  const exact = LINES.find(([s, w]) => s === style && w === weight);
  return (exact ?? LINES.find(([s]) => s === style))?.[2] ?? 'thin';
}
