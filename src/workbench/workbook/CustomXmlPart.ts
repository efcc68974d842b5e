/** A piece of XML of somebody's own that travels in the file, unseen by people. */
export interface CustomXmlPart {
  /** "{…}", unique in the workbook. */
  readonly id: string;
  xml: string;
}

/** The namespace of the part's root element; "" where it has none. */
export function namespaceOf({ xml }: Pick<CustomXmlPart, 'xml'>): string {
  const root =
    /<([\p{L}_][\p{L}\p{N}_.-]*:)?[\p{L}_][\p{L}\p{N}_.-]*((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)/u.exec(
      xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ''),
    );
  if (root === null) return '';
  const name = root[1] === undefined ? 'xmlns' : `xmlns:${root[1].slice(0, -1)}`;
  const declared = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root[2] ?? '');
  return declared?.[1] ?? declared?.[2] ?? '';
}
