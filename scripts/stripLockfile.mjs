// Takes the addresses of packages out of the lock file: versions and integrity hashes are enough,
// and no registry's host belongs in the project. (npm's own omit-lockfile-registry-resolved loses
// the packages of other platforms.)
import { readFileSync, writeFileSync } from 'node:fs';

const path = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8'));
for (const entry of Object.values(lock.packages)) delete entry.resolved;
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
