import { looksLikeTeam } from './entityWords';
import { foldWords } from './headerRole';
import { nameKey } from './nameKey';

const workshop = /(?:车间|工段|分厂|工区|区队|作业区|作业部|装置|单元)$/u;
const workshopIn =
  /(?:第?[一二三四五六七八九十\d]{1,3}|\p{sc=Han}{1,6}?)(?:车间|工段|分厂|工区|区队|作业区|作业部|装置)/u;

/** True for what holds teams: "一车间", "气化工段". */
export function looksLikeWorkshop(text: string): boolean {
  return workshop.test(foldWords(text));
}

/** The workshop a title names: "一车间五月考核表" is 一车间's; null where it names none. */
export function workshopOf(title: string | null): string | null {
  return workshopIn.exec(title?.normalize('NFKC').replace(/\s+/gu, '') ?? '')?.[0] ?? null;
}

/** A team's or person's name with the group it is in: "一车间甲班", "王伟（甲班）". */
export function nameWithin(name: string, group: string): string {
  return looksLikeTeam(name) ? `${group}${name}` : `${name}（${group}）`;
}

/**
 * Names that come back in different groups, each with its group: 甲班 of 一车间 is not 甲班 of
 * 二车间. `groupOf` gives "" where there is none. Other names are left as they are; null where none
 * comes back so.
 */
export function namesWithin(
  names: readonly string[],
  groupOf: (index: number) => string,
): readonly string[] | null {
  const places = new Map<string, number[]>();
  names.forEach((name, index) => {
    if (name === '') return;
    const key = nameKey(name);
    places.set(key, [...(places.get(key) ?? []), index]);
  });
  const told = [...places.values()].filter((indexes) => {
    if (indexes.length < 2) return false;
    const groups = indexes.map((index) => nameKey(groupOf(index)));
    return groups.every((group) => group !== '') && new Set(groups).size > 1;
  });
  if (told.length === 0) return null;
  const within = new Set(told.flat());
  return names.map((name, index) => (within.has(index) ? nameWithin(name, groupOf(index)) : name));
}
