import * as v from 'valibot';

import { checkScheme } from '../../points/checkScheme';
import type { RegisterId } from '../../registers/RegisterId';
import { registers } from '../../registers/registers';
import { AppError } from '../AppError';
import type { YearRequest } from './YearRequest';

/*
 * The hand-over of a year as a file: a new workbook cannot look into last year's. The person keeps
 * it; it goes nowhere by itself.
 */

const text = v.string();
const number = v.pipe(v.number(), v.finite());
const whole = v.pipe(number, v.integer(), v.minValue(0));
const year = v.pipe(number, v.integer(), v.minValue(1900), v.maxValue(9998));
const scheme = v.object({
  id: text,
  name: text,
  nameEn: text,
  cycle: v.picklist(['month', 'quarter']),
  parts: v.array(v.object({ name: text, start: number, cap: number })),
  areas: v.array(v.object({ name: text, part: text, cap: number })),
  kinds: v.array(
    v.object({
      id: text,
      name: text,
      area: text,
      effect: v.picklist(['add', 'deduct']),
      step: v.nullable(number),
      unit: text,
      eventCap: v.nullable(number),
    }),
  ),
  needsApproval: v.boolean(),
  scale: number,
  periodShare: number,
  indices: v.array(v.object({ name: text, max: number })),
  bands: v.array(v.object({ name: text, min: number, use: text })),
  barredBand: text,
  posting: v.object({ day: whole, days: whole, workingDays: v.boolean() }),
});
const ids = registers.map(({ id }) => id);
const records = v.array(v.record(text, v.nullable(v.union([text, number]))));
const request = v.object({
  kind: v.literal('team-scorecard-year'),
  year,
  scheme,
  cards: v.array(whole),
  members: v.array(v.object({ name: text, group: text, team: text })),
  content: v.record(text, records),
});

/** A new year's request as the text of a file that a person keeps and takes to the new workbook. */
export function exportYear({ year: of, scheme: points, cards, ...rest }: YearRequest): string {
  const members = rest.points.members.map(({ name, group, team }) => ({ name, group, team }));
  const content = Object.fromEntries(rest.content);
  const file = { kind: 'team-scorecard-year', year: of, scheme: points, cards, members, content };
  return JSON.stringify(file, null, 1);
}

/** The request in such a file. Throws AppError 'year-file-invalid' where it is no such file. */
export function importYear(fileText: string): YearRequest {
  const file = v.safeParse(request, parsed(fileText));
  if (!file.success || checkScheme(file.output.scheme).length > 0) {
    throw new AppError('year-file-invalid');
  }
  const { output } = file;
  const content = ids.flatMap((id): [RegisterId, (typeof output.content)[string]][] => {
    const own = output.content[id];
    return own === undefined ? [] : [[id, own]];
  });
  return {
    kit: 'year',
    year: output.year,
    scheme: output.scheme,
    cards: output.cards,
    period: `${output.year}-01`,
    sampleEntries: false,
    points: {
      year: output.year,
      through: 0,
      members: output.members.map((member) => ({
        ...member,
        from: null,
        to: null,
        indices: [],
        barred: false,
      })),
      events: [],
    },
    content: new Map(content),
  };
}

function parsed(fileText: string): unknown {
  try {
    return JSON.parse(fileText) as unknown;
  } catch {
    // No JSON at all: the same as a file of something else.
    return null;
  }
}
