/** `npm run bench -- xlsx` (or another of `benches`): runs the benchmark of that name. */
export {};

const name = process.argv[2] ?? '';
const benches = ['assessment', 'forms', 'recalculation', 'scrolling', 'xlsx'];
if (benches.includes(name)) void import(`./${name}`);
else {
  process.stderr.write(`npm run bench -- ${benches.join('|')}\n`);
  process.exitCode = 2;
}
