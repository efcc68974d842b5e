/** A name for a new sheet: as wanted, or with a number behind it; at most 31 characters. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean = wanted.replaceAll(/[\\/?*[\]:]/gu, '_').slice(0, 27);
  if (!used.has(clean.toLowerCase())) return clean;
  for (let number = 2; ; number++) {
    const name = `${clean}(${number})`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
