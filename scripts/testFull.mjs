// The whole test suite at its full size: every random run as long as the issues ask for.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest.js');
for (const args of [[], ['--config', 'jest.oracle.config.js']]) {
  const { status } = spawnSync(process.execPath, [jest, ...args], {
    stdio: 'inherit',
    env: { ...process.env, FULL: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}
