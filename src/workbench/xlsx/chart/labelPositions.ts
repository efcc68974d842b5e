import type { ChartForm } from './chartTypes';

const POSITIONS: Readonly<Record<string, string>> = {
  OutsideEnd: 'outEnd',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  Center: 'ctr',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
};

/** The file's word for a data label position; undefined where the form does not allow it (Excel would call the file damaged). */
export function filePosition(position: string, form: ChartForm): string | undefined {
  const word = POSITIONS[position];
  return word !== undefined && allowed(form).includes(word) ? word : undefined;
}

/** Excel's name of the file's word; null for one it does not have. */
export function positionName(word: string | undefined): string | null {
  return Object.entries(POSITIONS).find(([, each]) => each === word)?.[0] ?? null;
}

function allowed(form: ChartForm): readonly string[] {
  switch (form.element) {
    case 'barChart':
      return form.grouping === 'clustered'
        ? ['outEnd', 'inEnd', 'inBase', 'ctr']
        : ['inEnd', 'inBase', 'ctr'];
    case 'lineChart':
    case 'scatterChart':
      return ['l', 'r', 't', 'b', 'ctr'];
    case 'pieChart':
      return ['bestFit', 'outEnd', 'inEnd', 'ctr'];
    default:
      return [];
  }
}
