/** Writes docs/registers.md from the descriptions: `npx tsx scripts/registerDocs.ts`. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { registerDocs } from '../src/registers/registerDocs';

writeFileSync(resolve(import.meta.dirname, '../docs/registers.md'), registerDocs());
