import type { DataValidation } from '../../workbook/rules';
import { useGridClasses } from './gridClasses';
import type { Rectangle } from './gridGeometry';

/** What a validation rule says to whoever selects the cell. */
export function Prompt({ rule, place }: { rule: DataValidation; place: Rectangle }) {
  const classes = useGridClasses();
  return (
    <div
      role="note"
      data-prompt=""
      className={classes.prompt}
      style={{ left: place.left + 12, top: place.top + place.height + 6 }}
    >
      {rule.prompt.title !== '' && <strong>{`${rule.prompt.title}\n`}</strong>}
      {rule.prompt.message}
    </div>
  );
}
