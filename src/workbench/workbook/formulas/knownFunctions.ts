import { runEngine, type EngineCell } from './runEngine';

const answers = new Map<string, boolean>();

/**
 * True when the engine has the function. It is asked by calling the function without arguments:
 * a function it has complains about those or answers, one it lacks gives #NAME?.
 */
export function isKnownFunction(name: string): boolean {
  const known = answers.get(name);
  if (known !== undefined) return known;
  let answer = false;
  try {
    const cell: EngineCell = { row: 0, column: 0, value: null, formula: `${name}()`, array: null };
    const [result] = runEngine({
      sheets: [{ name: 'S', cells: [cell], hiddenRows: new Set(), bounds: null }],
      names: [],
      date1904: false,
    });
    const value = result?.value ?? null;
    answer = !(typeof value === 'object' && value !== null && value.error === '#NAME?');
  } catch {
    answer = false;
  }
  answers.set(name, answer);
  return answer;
}
