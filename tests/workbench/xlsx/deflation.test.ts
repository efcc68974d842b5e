import fc from 'fast-check';

import * as crc from '../../../src/workbench/xlsx/zip/crc32';
import * as deflation from '../../../src/workbench/xlsx/zip/deflation';

type Deflation = typeof deflation;
type Crc = typeof crc;

/** The same as a browser has them, where there is no zlib. */
function inBrowser(): Deflation & Crc {
  const known = process.getBuiltinModule.bind(process);
  const loaded = {} as Deflation & Crc;
  process.getBuiltinModule = () => undefined;
  try {
    jest.isolateModules(() => {
      Object.assign(
        loaded,
        jest.requireActual<Deflation>('../../../src/workbench/xlsx/zip/deflation'),
        jest.requireActual<Crc>('../../../src/workbench/xlsx/zip/crc32'),
      );
    });
  } finally {
    process.getBuiltinModule = known;
  }
  return loaded;
}

const browser = inBrowser();

test('Node and the browser unpack what the other packed, and reckon the same checksums', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5_000 }), (bytes) => {
      const size = bytes.length;
      const [here, there] = [deflation.deflated(bytes), browser.deflated(bytes)];
      expect(Buffer.from(browser.inflated(here, size))).toEqual(Buffer.from(bytes));
      expect(Buffer.from(deflation.inflated(there, size))).toEqual(Buffer.from(bytes));
      expect(browser.crc32(bytes)).toBe(crc.crc32(bytes));
    }),
  );
});

test.each([
  ['in Node', deflation.inflated],
  ['in a browser', browser.inflated],
])('%s no more is unpacked than was promised', (_where, inflated) => {
  const bomb = deflation.deflated(new Uint8Array(50_000_000));
  let length = 0;
  try {
    length = inflated(bomb, 1_000).length;
  } catch {
    // A refusal is as good: nothing was unpacked then.
  }
  expect(length).toBeLessThanOrEqual(1_001);
  expect(length).not.toBe(1_000);
});
