import type { AssessmentRecord } from '../../assessment/record/AssessmentRecord';
import { makeRecord, type RecordStamp } from '../../assessment/record/makeRecord';
import type { Grid } from '../../forms/Grid';
import type { TemplateWorkbook } from '../../forms/template/readTemplate';
import { type RecordReading, readRecords } from '../../forms/year/recordSheet';
import { readVersions } from '../../forms/year/versionSheets';
import { yearSheets } from '../../forms/year/yearSheets';
import { recordPlan } from '../../sheets/year/recordSheet';
import type { SheetPlan } from '../../sheets/SheetPlan';
import { recordedInput } from './openMonth';

/** The line a recalculation adds to 核算记录, but for who does it and when. */
export interface RecordDraft {
  readonly record: Omit<AssessmentRecord, keyof RecordStamp>;
  /** Null where 核算记录 is still to be made. */
  readonly present: RecordReading | null;
}

/** The line for the month on the injected sheets. */
export function draftRecord(template: TemplateWorkbook, grids: readonly Grid[]): RecordDraft {
  const sheet = grids.find((grid) => grid.sheet === yearSheets.record);
  const input = recordedInput(template, readVersions(grids));
  return {
    record: makeRecord(input, { time: '', who: '', addIn: '' }),
    present: sheet === undefined ? null : readRecords(sheet),
  };
}

/** The plan of the line, once it is known who recalculates and when. */
export function planRecord({ record, present }: RecordDraft, stamp: RecordStamp): SheetPlan {
  return recordPlan({ ...record, ...stamp }, present);
}
