import { Body1, Body1Strong, Button, Caption1, Link, Subtitle2 } from '@fluentui/react-components';
import { useCallback } from 'react';
import { Unanswered } from '../asking/Unanswered';
import { useAnswer } from '../asking/useAnswer';
import { Fold } from '../fold/Fold';
import { useLanguage } from '../language/Language';
import type { Pane } from '../pane/createPane';
import type { SheetState } from '../pane/PaneState';
import type { UseCases } from '../pane/useCases';
import { usePartStyles } from '../usePartStyles';
import { AddRegister } from './AddRegister';
import { PocketCards } from './PocketCards';
import { ProgrammeFindings } from './ProgrammeFindings';

/** The registers of the workbook with their figures and findings; one more; entries from them. */
export function RegisterList({
  sheet,
  pane,
  disabled,
}: {
  readonly sheet: SheetState;
  readonly pane: Pane;
  readonly disabled: boolean;
}) {
  const parts = usePartStyles();
  const { locale, t } = useLanguage();
  const question = useCallback(
    async ({ inspectProgramme, listRegisters }: UseCases) => {
      const [sheets, choices] = [await inspectProgramme(pane.today()), await listRegisters()];
      return { sheets, choices };
    },
    [pane],
  );
  const answer = useAnswer(pane, sheet, question);
  if (answer.kind !== 'known') return <Unanswered answer={answer} />;
  const { sheets, choices } = answer.value;
  const goTo = (at: Parameters<Pane['goTo']>[0]) => void pane.goTo(at);
  return (
    <section className={parts.part} aria-label={t('registers.title')}>
      <Subtitle2 as="h2">{t('registers.title')}</Subtitle2>
      {sheets.length === 0 && <Body1>{t('registers.none')}</Body1>}
      <ul className={parts.list}>
        {sheets.map((one) => (
          <li key={one.sheet} className={parts.item}>
            <Body1Strong>
              <Link as="button" onClick={() => goTo({ sheet: one.sheet, address: 'A1' })}>
                {locale === 'zh-CN' ? one.name : one.nameEn}
              </Link>
            </Body1Strong>
            <Caption1>
              {t('registers.records', { count: one.records.toLocaleString(locale) })}
              {' · '}
              {one.findings.length === 0
                ? t('registers.clean')
                : t('registers.findings', { count: one.findings.length.toLocaleString(locale) })}
            </Caption1>
            {one.figures.length > 0 && (
              <Fold title={t('registers.figures')}>
                <ul className={parts.list}>
                  {one.figures.map(({ name, nameEn, text }) => (
                    <li key={name}>
                      <Caption1>{`${locale === 'zh-CN' ? name : nameEn}: ${text}`}</Caption1>
                    </li>
                  ))}
                </ul>
              </Fold>
            )}
            <ProgrammeFindings findings={one.findings} onGoTo={goTo} />
          </li>
        ))}
      </ul>
      <AddRegister choices={choices} pane={pane} disabled={disabled} />
      {sheets.length > 0 && (
        <>
          <div className={parts.row}>
            <Button
              disabledFocusable={disabled}
              onClick={() => void pane.propose('feeds', ({ prepareFeeds }) => prepareFeeds())}
            >
              {t('registers.feeds')}
            </Button>
            <Button
              disabledFocusable={disabled}
              onClick={() =>
                void pane.propose('board', ({ prepareBoardMonth }) => prepareBoardMonth())
              }
            >
              {t('registers.board')}
            </Button>
          </div>
          <Caption1>{t('registers.feedsWhy')}</Caption1>
          {choices.some(({ id, present }) => id === 'practiceRules' && present) && (
            <PocketCards pane={pane} disabled={disabled} />
          )}
        </>
      )}
    </section>
  );
}
