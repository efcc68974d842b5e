import type { Finding } from '../assessment/Finding';

/** What makes a finding this finding and no other, as text. */
export function findingKey({ code, at, params }: Finding): string {
  const facts = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([code, at?.sheet ?? '', at?.address ?? '', facts]);
}
