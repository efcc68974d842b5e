import { Body1, Button, Caption1, Field, Select, Subtitle2 } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { FileMonths } from '../../app/year/monthFiles';
import { errorMessage } from '../../i18n/errorMessage';
import { formatList } from '../formatList';
import { formatMonth } from '../formatMonth';
import { useLanguage } from '../language/Language';
import { problemOf, type Problem } from '../pane/problem';
import { usePartStyles } from '../usePartStyles';
import { spanText } from './spanText';
import type { YearPartProps } from './YearPartProps';

/** Months that lie in workbooks of their own: their files are chosen, and rolled up in this one. */
export function MonthFiles({ pane, disabled }: Omit<YearPartProps, 'year'>) {
  const parts = usePartStyles();
  const { locale, t } = useLanguage();
  const picker = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<FileMonths | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const spans = found?.spans ?? [];
  const span = chosen !== null && spans.includes(chosen) ? chosen : (spans.at(0) ?? '');

  async function read(files: readonly File[]): Promise<void> {
    setProblem(null);
    try {
      const read = await Promise.all(
        files.map(async (file) => ({
          name: file.name,
          bytes: new Uint8Array(await file.arrayBuffer()),
        })),
      );
      setFound(await pane.ask(({ readMonthFiles }) => readMonthFiles(read)));
    } catch (error) {
      setFound(null);
      setProblem(problemOf(error));
    }
  }

  return (
    <section className={parts.part} aria-label={t('year.files')}>
      <Subtitle2 as="h2">{t('year.files')}</Subtitle2>
      <Caption1>{t('year.filesWhy')}</Caption1>
      <div className={parts.row}>
        <Button disabledFocusable={disabled} onClick={() => picker.current?.click()}>
          {t('year.filesChoose')}
        </Button>
        <input
          ref={picker}
          type="file"
          multiple
          accept=".xlsx,.xlsm"
          hidden
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            // The same files may be chosen again after one was mended.
            target.value = '';
            if (files.length > 0) void read(files);
          }}
        />
      </div>
      {problem !== null && <Body1 role="alert">{errorMessage(t, problem.error)}</Body1>}
      {found !== null && (
        <>
          <div role="status">
            <ul className={parts.list}>
              {found.files.map(({ name, periods }) => (
                <li key={name} className={parts.item}>
                  <Body1>
                    {t('year.filesOf', {
                      file: name,
                      months: formatList(
                        periods.map((period) => formatMonth(period, locale)),
                        locale,
                      ),
                    })}
                  </Body1>
                </li>
              ))}
            </ul>
          </div>
          <Field className={parts.field} label={t('year.span')}>
            <Select value={span} onChange={(_, { value }) => setChosen(value)}>
              {spans.map((one) => (
                <option key={one} value={one}>
                  {spanText(t, one)}
                </option>
              ))}
            </Select>
          </Field>
          <Button
            appearance="primary"
            disabledFocusable={disabled}
            onClick={() =>
              void pane.propose('rollUp', ({ prepareRollUpWith }) =>
                prepareRollUpWith(found.months, span),
              )
            }
          >
            {t('year.filesRollUp')}
          </Button>
        </>
      )}
    </section>
  );
}
