/** How much a finding matters: an error makes a result wrong or unsure, a warning may, info only tells. */
export type Severity = 'error' | 'warning' | 'info';
