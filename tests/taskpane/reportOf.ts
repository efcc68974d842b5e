import type { AssessmentReport, ReportEntity } from '../../src/app/AssessmentReport';
import type { Finding } from '../../src/assessment/Finding';
import type { FindingCode } from '../../src/assessment/findingKinds';

/** A form's report with what a test is about. */
export function reportOf(part: Partial<AssessmentReport> = {}): AssessmentReport {
  return {
    source: 'form',
    sheet: '考评表',
    layout: 'entities-in-rows',
    title: '十一月考评',
    period: null,
    criteria: [{ name: '安全', max: 100, sheet: '考评表', cell: 'B2' }],
    entities: [entity('甲班', 1, 95)],
    findings: [],
    mapping: null,
    understanding: null,
    ...part,
  };
}

/** A team with its rank and total. */
export function entity(name: string, rank: number | null, total: number | null): ReportEntity {
  return { name, sheet: '考评表', cell: 'A3', total, rank, grade: null };
}

/** A finding of a kind; nothing else about it matters. */
export function finding(code: FindingCode): Finding {
  return { code, at: null, params: {} };
}
