import { Body1, Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Kit, YearRequest } from '../../app/newYear/YearRequest';
import { errorMessage } from '../../i18n/errorMessage';
import { useLanguage } from '../language/Language';
import type { Pane } from '../pane/createPane';
import { downloadText } from '../pane/downloadText';
import { problemOf, type Problem } from '../pane/problem';
import { usePartStyles } from '../usePartStyles';

/** Last year goes on into the next: from its workbook into a file, from the file into a new one. */
export function YearHandover({
  pane,
  disabled,
  kit,
}: {
  readonly pane: Pane;
  readonly disabled: boolean;
  readonly kit: Kit;
}) {
  const parts = usePartStyles();
  const { t } = useLanguage();
  const picker = useRef<HTMLInputElement>(null);
  const [request, setRequest] = useState<YearRequest | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function save(): Promise<void> {
    setProblem(null);
    try {
      const { name, text } = await pane.ask(({ exportNextYear }) => exportNextYear());
      downloadText(text, t('year.fileName', { year: name }));
    } catch (error) {
      setProblem(problemOf(error));
    }
  }

  async function choose(file: File): Promise<void> {
    setProblem(null);
    try {
      const text = await file.text();
      setRequest(await pane.ask(({ importYear }) => Promise.resolve(importYear(text))));
    } catch (error) {
      setRequest(null);
      setProblem(problemOf(error));
    }
  }

  return (
    <div className={parts.part}>
      <div className={parts.row}>
        <Button disabledFocusable={disabled} onClick={() => void save()}>
          {t('year.rollHere')}
        </Button>
        <Button disabledFocusable={disabled} onClick={() => picker.current?.click()}>
          {t('year.rollFile')}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ target }) => {
            const file = target.files?.[0];
            // The same file may be chosen again after it was mended.
            target.value = '';
            if (file !== undefined) void choose(file);
          }}
        />
      </div>
      {problem !== null && <Body1 role="alert">{errorMessage(t, problem.error)}</Body1>}
      {request !== null && (
        <>
          <Body1>
            {t('year.rolled', {
              year: request.year,
              teams: request.content.get('teams')?.length ?? 0,
              members: request.points.members.length,
            })}
          </Body1>
          <Button
            appearance="primary"
            disabledFocusable={disabled}
            onClick={() =>
              void pane.propose('year', ({ prepareYear }) => prepareYear({ ...request, kit }))
            }
          >
            {t('year.rollMake', { year: request.year })}
          </Button>
        </>
      )}
    </div>
  );
}
