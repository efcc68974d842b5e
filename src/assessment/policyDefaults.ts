import type { Policy } from './Rubric';

/** What a rubric without these settings is read with: the defaults of domain.md §4. */
export const policyDefaults = {
  quota: { on: false, seats: 1, per: 3, grades: 2 },
  quarterly: 'leave-out',
  notApplicable: 'leave-out',
  veto: true,
  oneIncidentOneItem: true,
  rollUp: { reviewShare: 0.2, vetoBars: 2 },
} as const satisfies Partial<Policy>;
