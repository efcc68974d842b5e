import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { membersTable } from '../src/workbench/officejs/membersTable';

// `npx tsx scripts/writeMembers.ts`: writes docs/officejs-members.md anew.
writeFileSync(join(__dirname, '..', 'docs', 'officejs-members.md'), membersTable());
