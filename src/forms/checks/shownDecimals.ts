/**
 * How many decimals a number format shows; null where it does not say so (General, text, dates,
 * shares, powers).
 */
export function shownDecimals(format: string): number | null {
  const [positive = ''] = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').split(';');
  if (/[%eE?/@ymdhs]/i.test(positive)) return null;
  const digits = /0(?:\.([0#]*))?/.exec(positive);
  return digits === null ? null : (digits[1] ?? '').length;
}
