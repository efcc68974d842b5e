import {
  Body1,
  Button,
  Caption1,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { AssessmentReport } from '../../app/AssessmentReport';
import type { Understanding } from '../../app/Understanding';
import { errorMessage } from '../../i18n/errorMessage';
import { useLanguage } from '../language/Language';
import type { Pane } from '../pane/createPane';
import { problemOf, type Problem } from '../pane/problem';
import { ColumnRoles } from './ColumnRoles';
import { FormChoices } from './FormChoices';
import { LinkList } from './LinkList';
import { type Mapping, isSaid } from './mappingDraft';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  reasons: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  actions: { flexWrap: 'wrap' },
  file: { display: 'none' },
});

/** What was understood and why, each part of it to be corrected, kept, forgotten or carried in a file. */
export function MappingDialog({
  open,
  report,
  mapping,
  understanding,
  pane,
  onClose,
}: {
  readonly open: boolean;
  readonly report: AssessmentReport;
  readonly mapping: Mapping;
  readonly understanding: Understanding;
  readonly pane: Pane;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [draft, setDraft] = useState(mapping);
  const [problem, setProblem] = useState<Problem | null>(null);
  const file = useRef<HTMLInputElement>(null);
  async function attempt(body: () => Promise<unknown>, then = onClose): Promise<void> {
    try {
      await body();
      setProblem(null);
      then();
    } catch (error) {
      setProblem(problemOf(error));
    }
  }

  return (
    <Dialog open={open} onOpenChange={(_, change) => (change.open ? undefined : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('mapping.title')}</DialogTitle>
          <DialogContent className={styles.content}>
            <Body1>
              {t('mapping.where', {
                sheet: report.sheet,
                area: understanding.area,
                percent: Math.round(understanding.confidence * 100),
              })}
            </Body1>
            <section className={styles.part}>
              <Subtitle2 as="h3">{t('mapping.why')}</Subtitle2>
              <ul className={styles.reasons}>
                {understanding.reasons.map(({ code, params }, index) => (
                  <li key={`${code}${index}`}>{t(`reason.${code}`, params)}</li>
                ))}
              </ul>
            </section>
            {understanding.tables > 1 && (
              <Body1>{t('mapping.tables', { count: understanding.tables })}</Body1>
            )}
            <FormChoices understanding={understanding} draft={draft} onChange={setDraft} />
            <section className={styles.part}>
              <Subtitle2 as="h3">{t('mapping.columns')}</Subtitle2>
              <Caption1>{t('mapping.columnsHelp')}</Caption1>
              <ColumnRoles columns={understanding.columns} draft={draft} onChange={setDraft} />
            </section>
            {understanding.links.length > 0 && (
              <section className={styles.part}>
                <Subtitle2 as="h3">{t('mapping.links')}</Subtitle2>
                <LinkList links={understanding.links} draft={draft} onChange={setDraft} />
              </section>
            )}
            {problem !== null && (
              <MessageBar intent="error">
                <MessageBarBody>{errorMessage(t, problem.error)}</MessageBarBody>
              </MessageBar>
            )}
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button
              appearance="primary"
              onClick={() => void attempt(() => pane.sayMapping(report.sheet, draft))}
            >
              {t('mapping.save')}
            </Button>
            {isSaid(understanding) && (
              <Button onClick={() => void attempt(() => pane.forgetMapping(mapping.fingerprint))}>
                {t('mapping.forget')}
              </Button>
            )}
            <Button
              onClick={() =>
                void attempt(
                  () => pane.downloadMapping(draft, report.sheet),
                  () => undefined,
                )
              }
            >
              {t('mapping.export')}
            </Button>
            <Button onClick={() => file.current?.click()}>{t('mapping.import')}</Button>
            <input
              ref={file}
              type="file"
              accept=".json,application/json"
              className={styles.file}
              aria-label={t('mapping.import')}
              onChange={({ currentTarget }) => {
                const [chosen] = currentTarget.files ?? [];
                // The same file may be chosen again.
                currentTarget.value = '';
                if (chosen !== undefined)
                  void attempt(async () => pane.importMappings(await chosen.text()));
              }}
            />
            <Button onClick={onClose}>{t('action.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
