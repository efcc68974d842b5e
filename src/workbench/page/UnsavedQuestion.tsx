import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { fill } from './words';
import { useWords } from './WordsContext';

/** What is to become of changes that no downloaded file has. */
export type UnsavedAnswer = 'download' | 'drop' | 'cancel';

/** Asks before a workbook with changes is closed. */
export function UnsavedQuestion({
  name,
  open,
  onAnswer,
}: {
  readonly name: string;
  readonly open: boolean;
  readonly onAnswer: (answer: UnsavedAnswer) => void;
}) {
  const words = useWords();
  return (
    <Dialog
      open={open}
      modalType="alert"
      onOpenChange={(_, { open: stays }) => {
        if (!stays) onAnswer('cancel');
      }}
    >
      <DialogSurface data-unsaved="">
        <DialogBody>
          <DialogTitle>{fill(words.unsavedTitle, { name })}</DialogTitle>
          <DialogContent>{words.unsavedText}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => onAnswer('download')}>
              {words.downloadFirst}
            </Button>
            <Button onClick={() => onAnswer('drop')}>{words.dropChanges}</Button>
            <Button onClick={() => onAnswer('cancel')}>{words.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
