import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useLanguage } from '../language/Language';
import type { Outcome } from '../pane/PaneState';
import { CopyDetails } from './CopyDetails';
import { outcomeMessage } from './outcomeMessage';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

/** How the last action ended, with undo, or with the details to pass on. */
export function OutcomeBar({
  outcome,
  canUndo,
  onUndo,
  onDismiss,
}: {
  readonly outcome: Outcome;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}) {
  const styles = useStyles();
  const { locale, t } = useLanguage();
  const { intent, text } = outcomeMessage(t, outcome, locale);
  const undoable = canUndo && (outcome.kind === 'written' || outcome.kind === 'undone');
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>
        {outcome.kind === 'failed' && intent === 'error' && (
          <MessageBarTitle>{t('problem.title')}</MessageBarTitle>
        )}
        {text}
      </MessageBarBody>
      <MessageBarActions>
        {undoable && (
          <Button size="small" onClick={onUndo}>
            {t('action.undo')}
          </Button>
        )}
        {outcome.kind === 'failed' && intent === 'error' && (
          <CopyDetails details={outcome.problem.details} />
        )}
        <Button size="small" appearance="subtle" onClick={onDismiss}>
          {t('action.close')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
