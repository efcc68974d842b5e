import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CALL = /^\s*documented\(\s*'(\/(?:office\/dev\/add-ins|javascript\/api)\/[^']+)'/gm;

/** Every area of Excel's API that has documented behaviours held here. */
const AREAS = [
  'batching',
  'charts',
  'conditionalFormats',
  'dataValidation',
  'events',
  'documents',
  'names',
  'nullObjects',
  'protection',
  'ranges',
  'tables',
  'worksheets',
];

test('every area is held, at least sixty behaviours in all, each with its page', () => {
  const files = readdirSync(__dirname).filter((name) => name.endsWith('.test.ts'));
  const pages = files.flatMap((name) => {
    const text = readFileSync(join(__dirname, name), 'utf8');
    return [...text.matchAll(CALL)].map(([, page]) => page);
  });
  expect(files).toEqual(expect.arrayContaining(AREAS.map((area) => `${area}.test.ts`)));
  expect(pages.length).toBeGreaterThanOrEqual(60);
  expect(new Set(pages).size).toBeGreaterThanOrEqual(25);
});
