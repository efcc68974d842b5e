/**
 * The assessment standard 考核标准 as data (domain.md §4, DESIGN decision 4).
 * Points, steps, thresholds are decimals written as numbers with at most two places.
 */
export interface Rubric {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly titleEn: string;
  readonly categories: readonly Category[];
  readonly items: readonly Item[];
  readonly policy: Policy;
}

/** A category 大项; `items` and `points` say what its items must add up to. */
export interface Category {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly items: number;
  readonly points: number;
  /** Most bonus points this category may bring. */
  readonly bonusCap: number;
}

/** An item 小项. `points` is its maximum; 0 for a bonus item, which lies outside the 100. */
export interface Item {
  readonly id: string;
  /** The code of its category. */
  readonly category: string;
  readonly group: string;
  readonly name: string;
  readonly nameEn: string;
  readonly points: number;
  readonly standard: string;
  readonly standardEn: string;
  readonly scoring: ScoringRule;
  readonly unit: string;
  readonly dataSource: string;
  readonly evidence: string;
  readonly period: 'monthly' | 'quarterly';
  readonly naAllowed: boolean;
  readonly reasonRequiredWhenLost: boolean;
}

export type ScoringRule =
  DeductRule | LinearRule | TierRule | LevelRule | PassFailRule | BonusRule | VetoRule;

/** `step` points off for each occurrence, never below 0. */
export interface DeductRule {
  readonly type: 'deduct';
  readonly step: number;
}

/** Full points at `fullAt`, none at `zeroAt`, in proportion between; the lower may be the better. */
export interface LinearRule {
  readonly type: 'linear';
  readonly fullAt: number;
  readonly zeroAt: number;
  /** What the ratio is made of, for the entry form and its hints; not used in scoring. */
  readonly numerator?: string;
  readonly denominator?: string;
}

/**
 * Thresholds, best first, bounds inclusive: higher is better → the first tier whose `bound` the
 * value reaches; lower is better → the first whose `bound` it does not exceed. The last tier's
 * bound is null: everything else.
 */
export interface TierRule {
  readonly type: 'tier';
  readonly direction: 'higher' | 'lower';
  readonly tiers: readonly { readonly bound: number | null; readonly score: number }[];
  /** What the ratio is made of, as in LinearRule. */
  readonly numerator?: string;
  readonly denominator?: string;
}

/** Named levels, best first, each a share (0–1, at most four places) of the points. */
export interface LevelRule {
  readonly type: 'level';
  readonly levels: readonly {
    readonly code: string;
    readonly name: string;
    readonly share: number;
  }[];
}

/** 是 all points, 否 none. */
export interface PassFailRule {
  readonly type: 'passfail';
}

/** `step` points for each occurrence up to `cap`, outside the 100. */
export interface BonusRule {
  readonly type: 'bonus';
  readonly step: number;
  readonly cap: number;
}

/** One occurrence: the item is 0, the team is graded lowest and not ranked. */
export interface VetoRule {
  readonly type: 'veto';
}

export interface Policy {
  /** What the items' points add up to. */
  readonly total: number;
  readonly bonusCapTotal: number;
  /** Best first; the last one's min is 0. Lower bounds inclusive. */
  readonly grades: readonly { readonly min: number; readonly name: string }[];
  readonly rankMethod: RankMethod;
  /** Category codes compared in order when totals are equal; then fewer deductions. */
  readonly tieBreakCategories: readonly string[];
  readonly categoryFloor: CategoryFloor;
  readonly quota: Quota;
  readonly quarterly: QuarterlyPolicy;
  readonly notApplicable: NotApplicablePolicy;
  /** Whether one occurrence at a veto item vetoes the team; false: the item alone is lost. */
  readonly veto: boolean;
  /** Events with one incident number count only at the item where they cost most. */
  readonly oneIncidentOneItem: boolean;
  readonly rollUp: RollUpPolicy;
}

export type RankMethod = 'competition' | 'dense' | 'average';

/** A category below `share` of its applicable points caps the grade at `gradeCap`. */
export interface CategoryFloor {
  readonly on: boolean;
  readonly share: number;
  readonly gradeCap: string;
}

/**
 * At most `seats` of every `per` ranked teams, rounded down, at least one, keep one of the best
 * `grades` grades; the others get the next one below.
 */
export interface Quota {
  readonly on: boolean;
  readonly seats: number;
  readonly per: number;
  /** How many of the best grades share the quota. */
  readonly grades: number;
}

/** Quarterly items in other months: left out, or the score of the last quarter's month again. */
export type QuarterlyPolicy = 'leave-out' | 'carry';

/** An item entered as N/A: left out of the base, full points, or none. */
export type NotApplicablePolicy = 'leave-out' | 'full' | 'zero';

/** How months make a quarter and a year. */
export interface RollUpPolicy {
  /** The annual review's share of the year, 0–1, at most four places; the months have the rest. */
  readonly reviewShare: number;
  /** How many of the best grades a veto in the period bars. */
  readonly vetoBars: number;
}
