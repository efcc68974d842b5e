import { Body1, Button, Caption1, Field, Input, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { rubricDiffLines } from '../../i18n/rubricDiffLines';
import { formatMonth } from '../formatMonth';
import { useLanguage } from '../language/Language';
import { usePartStyles } from '../usePartStyles';
import type { YearPartProps } from './YearPartProps';

/** The versions of the standard, from when each is in force, and the registration of a new one. */
export function StandardVersions({ year, pane, disabled }: YearPartProps) {
  const parts = usePartStyles();
  const { locale, t } = useLanguage();
  const { open, versions, standardMatches } = year;
  const [from, setFrom] = useState(open?.period ?? '');
  const [author, setAuthor] = useState('');
  const [note, setNote] = useState('');
  return (
    <section className={parts.part} aria-label={t('year.versions')}>
      <Subtitle2 as="h2">{t('year.versions')}</Subtitle2>
      {versions.length === 0 && <Body1>{t('year.noVersion')}</Body1>}
      <ul className={parts.list}>
        {versions.map(({ number, from: since, author: who, note: why, diff }) => (
          <li key={number} className={parts.item}>
            <Body1>{t('year.version', { number, from: formatMonth(since, locale), who })}</Body1>
            {why !== '' && <Caption1 block>{why}</Caption1>}
            {(diff === null ? [] : rubricDiffLines(t, diff, locale !== 'zh-CN')).map(
              (line, index) => (
                <Caption1 key={index} block>
                  {line}
                </Caption1>
              ),
            )}
          </li>
        ))}
      </ul>
      {standardMatches === true ? (
        <Caption1>{t('year.versionMatches')}</Caption1>
      ) : (
        <>
          {standardMatches === false && <Body1>{t('year.versionDiffers')}</Body1>}
          <div className={parts.grid}>
            <Field label={t('year.versionFrom')} hint="2026-07">
              <Input value={from} onChange={(_, { value }) => setFrom(value)} />
            </Field>
            <Field label={t('year.versionAuthor')}>
              <Input value={author} onChange={(_, { value }) => setAuthor(value)} />
            </Field>
          </div>
          <Field label={t('year.versionNote')}>
            <Input value={note} onChange={(_, { value }) => setNote(value)} />
          </Field>
          <Button
            disabledFocusable={disabled}
            onClick={() =>
              void pane.propose('version', ({ prepareNewVersion }) =>
                prepareNewVersion({
                  from: from.trim(),
                  author: author.trim(),
                  note: note.trim(),
                  words: (diff) => rubricDiffLines(t, diff, locale !== 'zh-CN'),
                }),
              )
            }
          >
            {t('year.register')}
          </Button>
        </>
      )}
    </section>
  );
}
