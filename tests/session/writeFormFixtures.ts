import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { bookOf } from './bookOf';
import { fixtureFolder, fixtureNames, readSource } from './formFixtures';

/** `npx tsx tests/session/writeFormFixtures.ts`: makes the workbooks of forms anew from their sources. */
async function write(): Promise<void> {
  for (const name of fixtureNames) {
    const bytes = await bookOf(...readSource(name).sheets);
    writeFileSync(join(fixtureFolder, `${name}.xlsx`), bytes);
  }
  process.stdout.write(`${fixtureNames.length} workbooks in ${fixtureFolder}\n`);
}

void write();
