import type { Workbook } from '../../workbook/Workbook';
import { withAttributes } from '../xml/tag';
import { attributesOf, child, flagAttribute, type XmlElement } from '../xml/XmlElement';

const SECRETS = [
  'workbookPassword',
  'workbookAlgorithmName',
  'workbookHashValue',
  'workbookSaltValue',
  'workbookSpinCount',
];

/** Whether the structure of the workbook is protected; openpyxl writes the element where it is not. */
export function readBookProtection(root: XmlElement): Workbook['protection'] {
  const element = child(root, 'workbookProtection');
  if (element === undefined || !flagAttribute(element, 'lockStructure', false)) return null;
  const attributes = attributesOf(element);
  return { hasPassword: SECRETS.some((name) => attributes.has(name)) };
}

/** The new `workbookProtection` element; a password of the file stays while the model says there is one. */
export function bookProtectionXml(
  protection: Workbook['protection'],
  before: string | undefined,
): string | null {
  if (protection === null) return null;
  const changes: Record<string, number | undefined> = { lockStructure: 1 };
  if (!protection.hasPassword) for (const secret of SECRETS) changes[secret] = undefined;
  return withAttributes(before ?? '<workbookProtection/>', changes);
}
