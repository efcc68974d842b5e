import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import type { TeamEntries } from '../TeamEntries';
import type { RawEntry } from '../TeamEntries';
import { cellDecimal } from '../decimal';
import type { DeductionEvent } from '../log/DeductionEvent';
import { eventDate } from '../log/eventDate';
import { readEntry } from '../readEntry';
import type { Rubric } from '../Rubric';
import { canonicalJson } from './canonicalJson';

/** Everything a month's results depend on. */
export interface AssessmentInput {
  readonly rubric: Rubric;
  /** "2026-11" */
  readonly period: string;
  readonly teams: readonly TeamEntries[];
  /** The month's lines; null where no log is kept. */
  readonly log: readonly DeductionEvent[] | null;
}

/** The hashes of a month's inputs, sha256 in hex. */
export interface InputHashes {
  readonly rubric: string;
  readonly entries: string;
  readonly log: string;
  /** Of the three and the period together. */
  readonly input: string;
}

/**
 * The hashes of a month's inputs: the same data give the same ones on any machine (issue 5,
 * Reproducible). The order of items, categories, teams, entries and log lines does not matter;
 * that of grades, tiers, levels and tie-breaks does. Blank entries are as none; numbers count with
 * the 15 digits of a cell.
 */
export function hashInput({ rubric, period, teams, log }: AssessmentInput): InputHashes {
  const hashes = {
    rubric: hashRubric(rubric),
    entries: hashEntries(teams),
    log: hashLog(log ?? []),
  };
  return { ...hashes, input: sha256Hex({ ...hashes, period }) };
}

/** The hash of a standard with its policy. */
export function hashRubric({ categories, items, policy, ...about }: Rubric): string {
  return sha256Hex({
    ...about,
    categories: sortedBy(categories, ({ code }) => code),
    items: sortedBy(items, ({ id }) => id),
    policy: policy,
  });
}

/** The hash of the teams, their groups and what was entered for them. */
export function hashEntries(teams: readonly TeamEntries[]): string {
  const forms = teams.map(({ team, group, entries, carried }) => ({
    team,
    group: group ?? null,
    entries: sortedPairs([...entries].map(([id, raw]) => [id, plainEntry(raw)])),
    carried: sortedPairs([...(carried ?? [])].map(([id, score]) => [id, plainNumber(score)])),
  }));
  return hashUnordered(forms);
}

/** The hash of the lines of a log. */
export function hashLog(events: readonly DeductionEvent[]): string {
  const forms = events.map((event) => ({
    ...event,
    // A date is the same whether a cell holds its text or its number.
    date: eventDate(event.date) ?? (event.date === null ? null : String(event.date)),
    quantity: event.quantity === null ? null : plainNumber(event.quantity),
    points: event.points === null ? null : plainNumber(event.points),
  }));
  return hashUnordered(forms);
}

function hashUnordered(forms: readonly unknown[]): string {
  return sha256Hex(forms.map((form) => canonicalJson(form)).sort(inCodeUnits));
}

/** sha256 of the canonical text in UTF-8, in hex. */
export function sha256Hex(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

/** What an entry says, with blank as null. */
function plainEntry(raw: RawEntry): unknown {
  const entry = readEntry(raw);
  switch (entry.kind) {
    case 'blank':
      return null;
    case 'na':
      return '不适用';
    case 'text':
      return entry.text;
    case 'number':
      return plainNumber(entry.exact);
    case 'error':
      return { error: entry.error };
  }
}

function plainNumber(value: number): unknown {
  return Number.isFinite(value) ? cellDecimal(value).toNumber() : { error: '#NUM!' };
}

function sortedPairs(pairs: readonly (readonly [string, unknown])[]): unknown {
  return pairs.filter(([, value]) => value !== null).sort(([a], [b]) => inCodeUnits(a, b));
}

function sortedBy<T>(list: readonly T[], key: (one: T) => string): readonly T[] {
  return [...list].sort((a, b) => inCodeUnits(key(a), key(b)));
}

/** Not `localeCompare`, whose order depends on the machine. */
function inCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
