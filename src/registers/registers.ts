import { bottlenecks } from './descriptions/bottlenecks';
import { classes } from './descriptions/classes';
import { committee } from './descriptions/committee';
import { drills } from './descriptions/drills';
import { groups } from './descriptions/groups';
import { honours } from './descriptions/honours';
import { hosting } from './descriptions/hosting';
import { lessons } from './descriptions/lessons';
import { liaison } from './descriptions/liaison';
import { methods } from './descriptions/methods';
import { posts } from './descriptions/posts';
import { practiceRules } from './descriptions/practiceRules';
import { results } from './descriptions/results';
import { teamLeaders } from './descriptions/teamLeaders';
import { teams } from './descriptions/teams';
import type { Register } from './Register';
import type { RegisterId } from './RegisterId';

/** Every register, in the order of their sheets: those the others pick from come first. */
export const registers: readonly Register[] = [
  teams,
  committee,
  groups,
  liaison,
  teamLeaders,
  classes,
  lessons,
  honours,
  practiceRules,
  bottlenecks,
  hosting,
  drills,
  methods,
  posts,
  results,
];

/** The description of a register. Throws RangeError where there is none of that id. */
export function registerOf(id: RegisterId): Register {
  const found = registers.find((register) => register.id === id);
  if (found === undefined) throw new RangeError(`no register ${id}`);
  return found;
}
