import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ImportedRubric } from '../../app/year/importRubric';
import { errorMessage } from '../../i18n/errorMessage';
import { useLanguage } from '../language/Language';
import type { Pane } from '../pane/createPane';
import { problemOf, type Problem } from '../pane/problem';
import { usePartStyles } from '../usePartStyles';

/** Which standard the sheets are for: the 44 items, or one out of a file, with what is unsure in it. */
export function StandardChoice({
  pane,
  chosen,
  onChoose,
}: {
  readonly pane: Pane;
  readonly chosen: ImportedRubric | null;
  readonly onChoose: (standard: ImportedRubric | null) => void;
}) {
  const parts = usePartStyles();
  const { t } = useLanguage();
  const picker = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function read(file: File): Promise<void> {
    setProblem(null);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      onChoose(
        await pane.ask(({ readStandardFile }) => readStandardFile({ name: file.name, bytes })),
      );
    } catch (error) {
      setProblem(problemOf(error));
    }
  }

  return (
    <div className={parts.part} role="group" aria-label={t('standardFile.label')}>
      <Body1 role="status">
        {chosen === null
          ? t('standardFile.default')
          : t('standardFile.chosen', {
              title: chosen.rubric.title,
              items: chosen.rubric.items.length,
              points: chosen.rubric.policy.total,
            })}
      </Body1>
      {(chosen?.doubtful ?? []).map(({ id, name, text, at }) => (
        <Caption1 key={id} block>
          {t('standardFile.doubtful', { cell: `${at.sheet}!${at.address}`, id, name, text })}
        </Caption1>
      ))}
      {problem !== null && <Body1 role="alert">{errorMessage(t, problem.error)}</Body1>}
      <div className={parts.row}>
        <Button size="small" onClick={() => picker.current?.click()}>
          {t('standardFile.choose')}
        </Button>
        {chosen !== null && (
          <Button size="small" onClick={() => onChoose(null)}>
            {t('standardFile.clear')}
          </Button>
        )}
        <input
          ref={picker}
          type="file"
          accept=".json,.xlsx,.xlsm"
          hidden
          onChange={({ target }) => {
            const file = target.files?.[0];
            // The same file may be chosen again after it was mended.
            target.value = '';
            if (file !== undefined) void read(file);
          }}
        />
      </div>
    </div>
  );
}
