import {
  calculations,
  type CalculationInputs,
  type CalculationName,
  type CalculationOutputs,
} from './calculations';

/** Does one of the calculations, here or somewhere it does not hold up the pane. */
export type Calculate = <Name extends CalculationName>(
  name: Name,
  ...input: CalculationInputs[Name]
) => Promise<CalculationOutputs[Name]>;

/** Right here, at once: for tests, the command line and browsers without workers. */
export const calculateHere: Calculate = (name, ...input) =>
  new Promise((resolve) => {
    resolve(calculations[name](...input));
  });

let calculate: Calculate = calculateHere;

/** From now on the arithmetic is done so; the pane gives its worker. */
export function calculateBy(other: Calculate): void {
  calculate = other;
}

/** Does a calculation wherever it is to be done. Throws as the calculation does. */
export const calculateThere: Calculate = (name, ...input) => calculate(name, ...input);
