import Table from 'cli-table3';

import type { AssessmentReport } from '../../app/AssessmentReport';
import type { CliWords } from './words';

/** A finding with its words, ready to be shown. */
export interface ShownFinding {
  readonly severity: 'error' | 'warning' | 'info';
  readonly code: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
}

/** The ranking as a table, best first, unranked last. */
export function rankingTable(report: AssessmentReport, words: CliWords): string {
  const { columns } = words;
  const withGrade = report.entities.some(({ grade }) => grade !== null);
  const table = new Table({
    head: [columns.rank, columns.name, columns.total, ...(withGrade ? [columns.grade] : [])],
    colAligns: ['right', 'left', 'right', 'left'],
    style: { head: [], border: [] },
  });
  const ranked = [...report.entities].sort(
    (a, b) =>
      (a.table ?? 0) - (b.table ?? 0) ||
      (a.rank ?? Infinity) - (b.rank ?? Infinity) ||
      (b.total ?? -1) - (a.total ?? -1),
  );
  for (const { rank, name, total, grade } of ranked) {
    const cells = [
      rank === null ? '—' : String(rank),
      name,
      total === null ? '—' : total.toFixed(2),
    ];
    table.push(withGrade ? [...cells, grade ?? '—'] : cells);
  }
  return table.toString();
}

/** The findings, one a line, most serious first. */
export function findingLines(findings: readonly ShownFinding[], words: CliWords): string {
  if (findings.length === 0) return words.noFindings;
  const order = { error: 0, warning: 1, info: 2 };
  const lines = [...findings]
    .sort((a, b) => order[a.severity] - order[b.severity])
    .map(({ severity, cell, sheet, message }) => {
      const where = cell === null ? '' : `${sheet ?? ''}!${cell} `;
      return `  [${words.severity[severity]}] ${where}${message}`;
    });
  return [words.findingsHeading(findings.length), ...lines].join('\n');
}
