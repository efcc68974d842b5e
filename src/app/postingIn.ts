import {
  postingSchedule,
  type PostingSchedule,
  usualStart,
} from '../assessment/workflow/postingSchedule';
import type { WorkbookGrids } from '../excel/readGrid';
import { readPoints } from '../forms/points/readPoints';
import {
  type PostingSettings,
  readPostingSettings,
  usualPostingSettings,
} from '../forms/posting/postingSettings';
import { isOfPeople } from '../sheets/charts/formSubject';
import { postingSheet } from '../sheets/posting/postingSheet';
import { postingSettingsSheet } from '../sheets/posting/postingSettingsSheet';
import type { PostingSubject } from '../sheets/posting/PostingSubject';
import type { SheetPlan, WorkbookPlan } from '../sheets/SheetPlan';
import { AppError } from './AppError';
import type { AssessmentReport } from './AssessmentReport';
import { assessForm } from './assessForm';
import { assessTemplate } from './assessTemplate';
import { findSubject } from './findSubject';
import { freeSheetName } from './freeSheetName';
import type { Recalculation, RecalculationOptions } from './planRecalculation';
import { formPosting, memberPosting, teamPosting } from './postingSubjects';
import type { Preparation } from './Preparation';

/** What to post, and where that departs from 公示设置. */
export interface PostingRequest extends Pick<RecalculationOptions, 'sheet' | 'mappings'> {
  readonly settings?: Partial<PostingSettings>;
}

/** A posting made ready: in the workbook, and alone, to be given away as a file of its own. */
export interface PostingPreparation extends Preparation {
  readonly schedule: PostingSchedule;
  /** The posted sheets alone: they hold nothing but what is posted. */
  readonly alone: WorkbookPlan;
}

/** What comes of it: the postings, or why there is nothing to post. */
export type PostingMade =
  | { readonly kind: 'ready'; readonly preparation: PostingPreparation }
  | Extract<Recalculation, { kind: 'none' }>;

/** The postings that `preparePosting` makes ready, out of a workbook that was read. Throws as it does. */
export function postingIn(
  { grids, activeSheet }: WorkbookGrids,
  request: PostingRequest,
): PostingMade {
  const found = readPostingSettings(grids);
  const settings = { ...(found ?? usualPostingSettings), ...request.settings };
  const subject = findSubject(grids, activeSheet, request.sheet, request.mappings);
  if (subject.kind === 'none') return subject;
  if (subject.kind === 'broken-template') throw new AppError('rubric-invalid');
  const points = readPoints(grids);
  const members = points === null ? null : memberPosting(points);
  const { posting, report } = postingOf(subject);
  const period = report.period ?? '';
  const start = settings.start ?? (period === '' ? null : usualStart(period));
  if (start === null) throw new AppError('posting-needs-date');
  const { postedDays, reviewDays, holidays } = settings;
  const days = { posted: postedDays, review: reviewDays };
  const schedule = postingSchedule(start, days, holidays);
  const taken = grids.map(({ sheet }) => sheet);
  const suffix = period === '' ? '' : ` ${period}`;
  const plan = (name: string, one: PostingSubject): SheetPlan =>
    postingSheet(freeSheetName(`${name}${suffix}`, taken), one, settings, schedule);
  const sheets = [
    plan(posting.of === '班组' ? '班组公示' : '党员公示', posting),
    ...(members === null ? [] : [plan('党员积分公示', members)]),
  ];
  const own =
    found === null ? [postingSettingsSheet(freeSheetName('公示设置', taken), settings)] : [];
  const [first] = sheets;
  const preparation: PostingPreparation = {
    plan: {
      sheets: [...sheets, ...own],
      names: [],
      ...(first === undefined ? {} : { activate: { sheet: first.sheet, address: 'A1' } }),
    },
    alone: { sheets, names: [] },
    overwrites: [],
    report,
    schedule,
  };
  return { kind: 'ready', preparation };
}

function postingOf(
  subject: Extract<ReturnType<typeof findSubject>, { kind: 'form' | 'template' }>,
): {
  readonly posting: PostingSubject;
  readonly report: AssessmentReport;
} {
  if (subject.kind === 'template') {
    const { report, assessment } = assessTemplate(subject.template, subject.grids);
    return { posting: teamPosting(subject.template, assessment), report };
  }
  const { report } = assessForm(subject.form, subject.grids, subject.all);
  return { posting: formPosting(report, isOfPeople(subject.form)), report };
}
