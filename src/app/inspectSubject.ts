import { templateSheets } from '../forms/template/layout';
import type { AssessmentReport, Inspection } from './AssessmentReport';
import { assessForm } from './assessForm';
import { assessTemplate } from './assessTemplate';
import type { Subject } from './Subject';

/** What a subject is, computed and checked. */
export function inspectSubject(subject: Subject): Inspection {
  switch (subject.kind) {
    case 'template':
      return {
        kind: 'assessable',
        report: assessTemplate(subject.template, subject.grids).report,
      };
    case 'form':
      return {
        kind: 'assessable',
        report: assessForm(subject.form, subject.grids, subject.all).report,
      };
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
    understanding: null,
  };
}
