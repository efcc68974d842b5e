/** What a workbook file says about itself. */
export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  lastAuthor: string;
  revisionNumber: string;
  /** ISO 8601, "" where the file does not say. */
  creationDate: string;
  custom: CustomProperty[];
}

/** A property of the file's own, unique by its key. */
export interface CustomProperty {
  readonly key: string;
  value: string | number | boolean;
  /** A date is an ISO 8601 text with this type. */
  readonly type: 'Text' | 'Number' | 'Boolean' | 'Date';
}

/** A file that says nothing about itself. */
export function noProperties(): DocumentProperties {
  return {
    title: '',
    subject: '',
    author: '',
    keywords: '',
    comments: '',
    category: '',
    manager: '',
    company: '',
    lastAuthor: '',
    revisionNumber: '',
    creationDate: '',
    custom: [],
  };
}
