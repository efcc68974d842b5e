import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { registerDocs } from '../../src/registers/registerDocs';

it('docs/registers.md is what the descriptions say', () => {
  const path = resolve(__dirname, '../../docs/registers.md');
  expect(readFileSync(path, 'utf8')).toBe(registerDocs());
});
