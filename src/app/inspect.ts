import { inPeopleTerms } from './asAppError';
import type { AssessmentReport, Inspection } from './AssessmentReport';
import { assessForm } from './assessForm';
import type { Mapping } from '../forms/Mapping';
import { assessTemplate } from './assessTemplate';
import { readSubject } from './readSubject';
import type { Subject } from './Subject';
import { templateSheets } from '../forms/template/layout';

/** What the workbook (or one sheet of it) is, computed and checked; nothing is written. Throws AppError. */
export async function inspect(
  sheet?: string,
  mappings: readonly Mapping[] = [],
): Promise<Inspection> {
  return inPeopleTerms(async () => inspectSubject(await readSubject(sheet, mappings)));
}

/** The same for a subject that was read already. */
export function inspectSubject(subject: Subject): Inspection {
  switch (subject.kind) {
    case 'template':
      return {
        kind: 'assessable',
        report: assessTemplate(subject.template, subject.grids).report,
      };
    case 'form':
      return { kind: 'assessable', report: assessForm(subject.form, subject.grids).report };
    case 'broken-template':
      return { kind: 'assessable', report: brokenReport(subject.findings) };
    case 'none':
      return subject;
  }
}

/** A template that cannot be scored yet: no results, only what has to be mended. */
function brokenReport(findings: AssessmentReport['findings']): AssessmentReport {
  return {
    source: 'template',
    sheet: templateSheets.entries,
    layout: 'template',
    title: null,
    period: null,
    criteria: [],
    entities: [],
    findings,
    mapping: null,
  };
}
