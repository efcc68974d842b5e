import { decimal } from '../assessment/decimal';
import type { Finding } from '../assessment/Finding';
import { areaAddress, columnLetters } from './address';
import { checkEntry } from './checkEntry';
import { checkNames } from './checkNames';
import type { Form } from './Form';
import type { Grid } from './Grid';
import type { ScoreCell, Scores } from './readScores';
import { readColumnScores } from './readScores';

/**
 * What a person should look at in a form as it stands: names, entries, maxima, unnamed and
 * hidden parts. `scores` is what `readScores` gave for the same form and grid. Existing totals
 * and ranks are compared elsewhere, once they are computed.
 */
export function checkForm(form: Form, grid: Grid, scores: Scores): Finding[] {
  return [
    ...checkNames(form),
    ...checkEntries(form, grid, scores),
    ...checkMaxima(form),
    ...checkUnnamed(form),
    ...checkHidden(form, grid),
  ];
}

function checkEntries(form: Form, grid: Grid, scores: Scores): Finding[] {
  const { sheet } = form;
  const rows = form.layout === 'points-list' ? pointsOf(form, grid) : scores;
  const columns =
    form.layout === 'points-list'
      ? [{ name: '', cell: form.total.cell, max: null }]
      : form.criteria;
  const filled = columns.map((_, index) => rows.some((row) => row[index]?.state !== 'blank'));
  if (!filled.includes(true)) {
    const at = { sheet, address: areaAddress(form.body) };
    return [{ code: 'no-entries', at, params: { count: form.entities.length } }];
  }
  const findings: Finding[] = [];
  columns.forEach(({ name, cell }, index) => {
    // One finding for a column nobody has filled, not one a row.
    if (filled[index] === false && cell !== null) {
      findings.push({
        code: 'empty-column',
        at: { sheet, address: cell },
        params: { criterion: name },
      });
    }
  });
  rows.forEach((row, index) => {
    const entity = form.entities[index]?.name ?? '';
    const started = form.layout === 'points-list' || row.some(({ state }) => state !== 'blank');
    row.forEach((cell, place) => {
      const criterion = columns[place]?.name ?? '';
      const max = columns[place]?.max ?? null;
      if (cell.state !== 'blank') {
        findings.push(...checkEntry(cell, { sheet, entity, criterion, max }));
      } else if (started && filled[place] === true) {
        const at = { sheet, address: cell.at };
        findings.push({ code: 'missing-entry', at, params: { criterion, entity } });
      }
    });
    if (!started) {
      const at = { sheet, address: form.entities[index]?.cell ?? '' };
      findings.push({ code: 'empty-row', at, params: { entity } });
    }
  });
  return findings;
}

function pointsOf(form: Form, grid: Grid): Scores {
  return readColumnScores(form, grid, form.total.column).map((cell): ScoreCell[] => [cell]);
}

/** Maxima are compared with 100 only where all are known; unknown ones are counted once a form. */
function checkMaxima(form: Form): Finding[] {
  if (form.criteria.length === 0) return [];
  const at = { sheet: form.sheet, address: areaAddress(form.header) };
  const unknown = form.criteria.filter(({ max }) => max === null);
  if (unknown.length > 0) {
    return [
      {
        code: 'maximum-unknown',
        at,
        params: {
          count: unknown.length,
          columns: unknown.map(({ column }) => columnLetters(column)).join(', '),
        },
      },
    ];
  }
  let sum = decimal(0);
  for (const { max } of form.criteria) sum = sum.plus(max ?? 0);
  return sum.eq(100) ? [] : [{ code: 'maxima-not-100', at, params: { sum: sum.toString() } }];
}

function checkUnnamed(form: Form): Finding[] {
  const unnamed = form.others.filter(({ role }) => role === 'unnamed').map(({ column }) => column);
  const [first] = unnamed;
  if (first === undefined) return [];
  const at = {
    sheet: form.sheet,
    address: areaAddress({ ...form.header, column: first, columns: 1 }),
  };
  return [
    { code: 'unnamed-column', at, params: { columns: unnamed.map(columnLetters).join(', ') } },
  ];
}

function checkHidden(form: Form, grid: Grid): Finding[] {
  const findings: Finding[] = [];
  const { header, body, sheet } = form;
  const lastColumn = body.column + body.columns;
  const columns = [...grid.hiddenColumns]
    .filter((column) => column >= body.column && column < lastColumn)
    .sort((a, b) => a - b);
  const [column] = columns;
  if (column !== undefined) {
    const address = areaAddress({ ...body, column, columns: 1 });
    const parts = columns.map(columnLetters).join(', ');
    findings.push({
      code: 'hidden-part',
      at: { sheet, address },
      params: { rows: '', columns: parts },
    });
  }
  const rows = [...grid.hiddenRows]
    .filter((row) => row >= header.row && row < body.row + body.rows)
    .sort((a, b) => a - b);
  const [row] = rows;
  if (row !== undefined) {
    const address = areaAddress({ ...body, row, rows: 1 });
    const parts = rows.map((hidden) => hidden + 1).join(', ');
    findings.push({
      code: 'hidden-part',
      at: { sheet, address },
      params: { rows: parts, columns: '' },
    });
  }
  return findings;
}
