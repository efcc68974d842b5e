/** Writes docs/findings.md from the help of the findings: `npm run guide:findings`. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { findingsGuide } from '../src/i18n/findingsGuide';

void writeFile(resolve(__dirname, '../docs/findings.md'), findingsGuide());
