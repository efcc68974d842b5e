import { foldText } from '../../assessment/foldText';
import { simplifyCharacters } from './traditional';

/** A name in the form in which look-alikes are equal. */
export function nameKey(name: string): string {
  return simplifyCharacters(foldText(name));
}
