/**
 * The one text of plain data: names in code unit order, nothing between, numbers in their shortest
 * form (as ECMAScript and RFC 8785 write them, −0 as 0), undefined fields left out. The same on
 * every machine. Throws TypeError on what is no plain data: a function, NaN, a lone undefined.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, one]) => one !== undefined);
    fields.sort(([a], [b]) => (a < b ? -1 : 1));
    const written = fields.map(([name, one]) => `${JSON.stringify(name)}:${canonicalJson(one)}`);
    return `{${written.join(',')}}`;
  }
  const plain = value === null || typeof value === 'string' || typeof value === 'boolean';
  if (plain || (typeof value === 'number' && Number.isFinite(value))) return JSON.stringify(value);
  throw new TypeError(`no plain data: ${typeof value}`);
}
