import type { Rectangle } from './gridGeometry';
import { fill } from '../words';
import { useWords } from '../WordsContext';
import { useGridClasses } from './gridClasses';

export interface ChoicesProps {
  readonly address: string;
  readonly place: Rectangle;
  readonly choices: readonly string[];
  readonly value: string;
  readonly onChoose: (choice: string) => void;
}

/** The dropdown beside a cell whose validation rule lists what may stand in it. */
export function Choices({ address, place, choices, value, onChoose }: ChoicesProps) {
  const words = useWords();
  const classes = useGridClasses();
  return (
    <select
      aria-label={fill(words.choose, { address })}
      data-choices={address}
      className={classes.choices}
      style={{ left: place.left + place.width, top: place.top }}
      value={choices.includes(value) ? value : ''}
      onChange={(event) => onChoose(event.target.value)}
    >
      <option value="" disabled>
        {words.chooseHint}
      </option>
      {[...new Set(choices)].map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}
