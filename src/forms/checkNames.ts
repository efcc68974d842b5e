import type { Finding } from '../assessment/Finding';
import { foldText } from '../assessment/foldText';
import type { Form } from './Form';
import { simplifyCharacters } from './traditional';

/** Missing names, and names that are the same or look the same (spaces, full-width, 甲班/甲 班). */
export function checkNames(form: Form): Finding[] {
  const findings: Finding[] = [];
  const first = new Map<string, string>();
  for (const { name, cell, row } of form.entities) {
    const at = { sheet: form.sheet, address: cell };
    if (name === '') {
      findings.push({ code: 'missing-name', at, params: { row: row + 1 } });
      continue;
    }
    const folded = simplifyCharacters(foldText(name));
    const other = first.get(folded);
    if (other === undefined) first.set(folded, cell);
    else findings.push({ code: 'doubled-name', at, params: { name, other } });
  }
  return findings;
}
