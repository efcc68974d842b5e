import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular } from '@fluentui/react-icons';
import type { History } from './book/history';
import { useWords } from './WordsContext';

const useClasses = makeStyles({
  buttons: { display: 'flex', alignItems: 'center', borderRight: '1px solid #d6d6d6' },
  button: { minWidth: '28px', padding: 0 },
});

export interface UndoButtonsProps {
  readonly history: History;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Takes back, and does again, what the person did in the grid. */
export function UndoButtons({ history, onUndo, onRedo }: UndoButtonsProps) {
  const words = useWords();
  const classes = useClasses();
  return (
    <div className={classes.buttons}>
      <Button
        appearance="transparent"
        size="small"
        className={classes.button}
        icon={<ArrowUndoRegular />}
        aria-label={words.undo}
        title={words.undo}
        disabled={!history.canUndo}
        onClick={onUndo}
      />
      <Button
        appearance="transparent"
        size="small"
        className={classes.button}
        icon={<ArrowRedoRegular />}
        aria-label={words.redo}
        title={words.redo}
        disabled={!history.canRedo}
        onClick={onRedo}
      />
    </div>
  );
}
