import type { ReasonCode } from '../Reason';

/** The reasons that make a reading unsure: a person is asked before anything is written. */
export const doubtCodes: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'several-tables',
  'name-by-code',
  'several-totals',
  'rates-left-out',
  'percents-unclear',
  'marks-not-points',
  'judges-unclear',
  'base-assumed',
  'criteria-after-total',
  'names-joined',
  'same-name-in-groups',
  'final-score-waits',
  'weights-found',
  'coefficient-column',
  'columns-unclear',
  'no-score-words',
  'total-weighs',
  'has-deductions',
  'rows-after-gap',
  'maximum-column',
  'entities-unclear',
  'no-header',
  'block-rows-added',
  'lowest-is-best',
  'summary-names-differ',
  'equally-good-sheet',
  'totals-disagree',
  'ranking-unclear',
]);

/** Doubts about how a total is made, which totals that stand there and agree do away with. */
export const totalDoubts: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'weights-found',
  'coefficient-column',
  'total-weighs',
  'has-deductions',
  'block-rows-added',
  'maximum-column',
  'rates-left-out',
  'percents-unclear',
  'judges-unclear',
  'base-assumed',
  'criteria-after-total',
]);

/** The most confidence a doubtful reading may have: below `sureEnough`. */
export const doubtful = 0.45;

/** Confidence from which results may be written without asking how the form is to be read. */
export const sureEnough = 0.5;
