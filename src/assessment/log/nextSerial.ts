/**
 * The serial for one more line: counted on from the last line's, in its own way of writing
 * ("2026-007" → "2026-008"), or "001" where there is none yet. Never one that is taken.
 */
export function nextSerial(serials: readonly string[]): string {
  const taken = new Set(serials);
  const last = serials.findLast((serial) => /\d$/u.test(serial)) ?? '000';
  const [, prefix = '', digits = ''] = /^(.*?)(\d+)$/u.exec(last) ?? [];
  for (let number = BigInt(digits) + 1n; ; number++) {
    const serial = `${prefix}${String(number).padStart(digits.length, '0')}`;
    if (!taken.has(serial)) return serial;
  }
}
