/** Writes docs/command-line.md from the commands' options: `npm run guide:commands`. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { commandDocs } from '../src/workbench/cli/options/commandHelp';

writeFileSync(resolve(__dirname, '../docs/command-line.md'), commandDocs());
