import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { errorMessage } from '../../i18n/errorMessage';
import { useLanguage } from '../language/Language';
import type { Pane } from '../pane/createPane';
import { downloadText } from '../pane/downloadText';
import { problemOf, type Problem } from '../pane/problem';
import { usePartStyles } from '../usePartStyles';

/** The pocket cards of the rules in force as a page to print; nothing is written to the workbook. */
export function PocketCards({
  pane,
  disabled,
}: {
  readonly pane: Pane;
  readonly disabled: boolean;
}) {
  const parts = usePartStyles();
  const { t } = useLanguage();
  const [problem, setProblem] = useState<Problem | null>(null);

  async function save(): Promise<void> {
    setProblem(null);
    try {
      const page = await pane.ask(({ pocketCards }) => pocketCards());
      downloadText(page, t('registers.cardsFile'), 'text/html');
    } catch (error) {
      setProblem(problemOf(error));
    }
  }

  return (
    <div className={parts.part}>
      <div className={parts.row}>
        <Button disabledFocusable={disabled} onClick={() => void save()}>
          {t('registers.cards')}
        </Button>
      </div>
      {problem !== null && <Body1 role="alert">{errorMessage(t, problem.error)}</Body1>}
    </div>
  );
}
