import type { Finding } from '../../assessment/Finding';
import { areaAddress } from '../address';
import { indexOfNames, type KnownNames } from '../names/knownNames';
import { textOf } from '../SheetView';
import { nameKey } from '../words/nameKey';
import type { Check } from './CheckContext';
import { referenceTo, valueOf } from './CheckContext';

/** Names that no list knows, with the one that is probably meant; and those of a list that are not there. */
export const checkKnownNames =
  (known: KnownNames | null): Check =>
  (context) => {
    const { form } = context;
    if (known === null) return [];
    const sheets = known.sheets.join(', ');
    const own = form.entities.map(({ name }) => name).filter((name) => name !== '');
    const hasOwn = indexOfNames(own);
    const missing = known.expected.filter((name) => !hasOwn(name));
    const isKnown = indexOfNames(known.names);
    const misspelt = new Set<string>();
    const unknown = form.entities.flatMap(({ name, cell }): Finding[] => {
      if (name === '' || cell === null || isKnown(name)) return [];
      const meant = missing.filter((one) => differsByOne(nameKey(one), nameKey(name)));
      const [only] = meant;
      const finding: Finding = {
        code: 'unknown-name',
        at: referenceTo(cell),
        params: { name, sheets },
      };
      if (meant.length !== 1 || only === undefined) return [finding];
      misspelt.add(only);
      // A name inside a longer text ("班组：江河斑") is not replaced by the name alone.
      if (textOf(valueOf(context, cell)) !== name) return [finding];
      return [{ ...finding, repair: { at: referenceTo(cell), value: only, safe: false } }];
    });
    const [sheet = ''] = form.sheets;
    const absent = missing
      .filter((name) => !misspelt.has(name))
      .map((name): Finding => ({
        code: 'known-name-missing',
        at: { sheet, address: areaAddress(form.area) },
        params: { name, sheets },
      }));
    return [...unknown, ...absent];
  };

/** True for texts of the same length with one other character: 云岭斑, 云岭班. */
function differsByOne(a: string, b: string): boolean {
  const left = [...a];
  const right = [...b];
  if (left.length !== right.length || left.length < 2) return false;
  return left.filter((character, index) => character !== right[index]).length === 1;
}
