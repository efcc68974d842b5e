/** `npm run bench -- xlsx` or `-- assessment`: runs the benchmark of that name (`recalculation` too). */
export {};

const name = process.argv[2] ?? '';
const benches = ['assessment', 'recalculation', 'xlsx'];
if (benches.includes(name)) void import(`./${name}`);
else {
  process.stderr.write(`npm run bench -- ${benches.join('|')}\n`);
  process.exitCode = 2;
}
