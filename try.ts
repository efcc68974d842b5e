import { readFileSync } from 'node:fs';
import { prepareRecalculation } from './src/app/prepareRecalculation';
import { NoScoreSheetError } from './src/app/AppError';
import { bookOf } from './tests/session/bookOf';
import { sessionOf } from './tests/session/session';
async function main() {
  const F = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
  for (const [name, { what, sheets }] of Object.entries<any>(F)) {
    if (process.argv[3] && !name.match(process.argv[3])) continue;
    console.log(`\n### ${name}: ${what}`);
    try {
      await sessionOf(await bookOf(...sheets));
      for (const confirmed of [false]) {
        const p = await prepareRecalculation({ chart: true, confirmed });
        const r = p.report!;
        console.log(`${r.layout} ${r.sheet} items: ${r.criteria.map((c) => `${c.name}=${c.max ?? '?'}`).join(' ')}`);
        console.log(`  ${r.entities.slice(0, 7).map((e) => `${e.name} ${e.total} #${e.rank} ${e.grade ?? ''}`).join(' | ')}${r.entities.length > 7 ? ` … ${r.entities.length}` : ''}`);
        console.log(`  findings: ${r.findings.map((f) => `${f.code}@${f.at?.address ?? ''}${f.code === 'form-unsure' ? `(${f.params['reasons']})` : ''}`).slice(0, 12).join(' ')}`);
        console.log(`  cols: ${r.mapping?.layout.columns.map((c) => `${String.fromCharCode(65 + c.column)}:${c.role}`).join(' ')}`);
        console.log(`  writes: ${p.plan.sheets.flatMap((s) => s.blocks.map((b) => `${s.sheet}!${b.at}=${JSON.stringify(b.values.flat().slice(0, 2).map((v: any) => v?.formula ?? v))}`)).join(' ')}  over: ${p.overwrites.map((o) => `${o.at.address} ${o.before}→${o.after}`).join(';')}`);
      }
    } catch (e) {
      console.log('  REFUSED', e instanceof NoScoreSheetError ? JSON.stringify(e.reasons) : e);
    }
  }
}
void main();
