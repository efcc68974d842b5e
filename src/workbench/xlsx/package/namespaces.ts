/** Namespaces and types of the transitional dialect; `inDialect` turns them into the strict ones. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** True for the strict dialect's namespaces (ISO 29500 strict, "purl.oclc.org"). */
export function isStrict(namespace: string): boolean {
  return namespace.startsWith('http://purl.oclc.org/');
}

/** Generated XML in the dialect of the file: strict files name everything by other addresses. */
export function inDialect(strict: boolean, xml: string): string {
  if (!strict) return xml;
  return xml.replace(
    /http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|drawingml|officeDocument)\/2006\/([\w/]+)/g,
    'http://purl.oclc.org/ooxml/$1/$2',
  );
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
