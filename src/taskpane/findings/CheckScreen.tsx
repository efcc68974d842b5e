import {
  Body1,
  Button,
  Checkbox,
  Field,
  makeStyles,
  Select,
  Subtitle2,
  ToggleButton,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { findingKey } from '../../app/findingKey';
import type { Severity } from '../../assessment/Severity';
import { findingKinds, type FindingCode } from '../../assessment/findingKinds';
import { useLanguage } from '../language/Language';
import { NoReport } from '../sheet/NoReport';
import type { ScreenProps } from '../shell/ScreenProps';
import { filterFindings, kindsOf, type FindingFilter } from './filterFindings';
import { FindingList } from './FindingList';
import { groupFindings } from './groupFindings';
import { openFindings, shownReport } from './openFindings';

const useStyles = makeStyles({
  // A list of long names must not widen the pane.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
});

const everything: FindingFilter = { severity: null, code: null };

/** What there is to look at: filter it, go to the cell, repair it, or let it stand. */
export function CheckScreen({ state, pane }: ScreenProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [filter, setFilter] = useState(everything);
  const [withIgnored, setWithIgnored] = useState(false);
  const report = shownReport(state);
  const busy = state.working !== null;
  if (report === null) return <NoReport state={state} pane={pane} />;

  const open = openFindings(state);
  const reasons = new Map(state.ignored.ignored.map(({ key, reason }) => [key, reason]));
  const ignored = report.findings.filter((finding) => reasons.has(findingKey(finding)));
  const listed = withIgnored ? report.findings : open;
  const kinds = kindsOf(filterFindings(listed, { ...filter, code: null }));
  // What was chosen may be mended meanwhile: then everything is shown again.
  const code = kinds.some((kind) => kind.code === filter.code) ? filter.code : null;
  const shown = filterFindings(listed, { ...filter, code });
  const repairable = open.filter(({ repair }) => repair?.safe === true).length;
  return (
    <section className={styles.part} aria-label={t('findings.title')}>
      <Subtitle2 as="h2">{t('findings.title')}</Subtitle2>
      <div className={styles.row}>
        <Button disabledFocusable={busy} onClick={() => void pane.check()}>
          {t('findings.checkAgain')}
        </Button>
        {repairable > 0 && (
          <Button disabledFocusable={busy} onClick={() => void pane.repairAll()}>
            {t('findings.repairAll', { count: repairable })}
          </Button>
        )}
      </div>
      {listed.length > 0 && (
        <>
          <SeverityFilter
            listed={groupFindings(listed).map(({ severity, findings }) => ({
              severity,
              count: findings.length,
            }))}
            chosen={filter.severity}
            onChoose={(severity) => setFilter({ severity, code: null })}
          />
          {kinds.length > 1 && (
            <Field className={styles.field} label={t('findings.kind')}>
              <Select
                size="small"
                value={code ?? ''}
                onChange={(_, { value }) => setFilter({ ...filter, code: codeNamed(value) })}
              >
                <option value="">{t('findings.allKinds')}</option>
                {kinds.map((kind) => (
                  <option key={kind.code} value={kind.code}>
                    {t('findings.kindCount', {
                      kind: t(`help.${kind.code}.title`),
                      count: kind.count,
                    })}
                  </option>
                ))}
              </Select>
            </Field>
          )}
        </>
      )}
      {open.length === 0 && (
        <Body1 as="p" block>
          {t(ignored.length === 0 ? 'findings.none' : 'findings.noneLeft')}
        </Body1>
      )}
      {ignored.length > 0 && (
        <>
          <Checkbox
            label={t('findings.showIgnored', { count: ignored.length })}
            checked={withIgnored}
            onChange={(_, { checked }) => setWithIgnored(checked === true)}
          />
          <Body1 as="p" block>
            {t(`findings.kept.${state.ignored.keeping}`)}
          </Body1>
        </>
      )}
      <FindingList
        findings={shown}
        reasons={reasons}
        disabled={busy}
        onGoTo={(at) => void pane.goTo(at)}
        onRepair={(finding) => void pane.repair(finding)}
        onIgnore={(finding, reason) => void pane.ignore(finding, reason)}
        onHeed={(finding) => void pane.heed(finding)}
      />
    </section>
  );
}

function SeverityFilter({
  listed,
  chosen,
  onChoose,
}: {
  readonly listed: readonly { readonly severity: Severity; readonly count: number }[];
  readonly chosen: Severity | null;
  readonly onChoose: (severity: Severity | null) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const all = listed.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={styles.row} role="group" aria-label={t('findings.filter')}>
      <ToggleButton size="small" checked={chosen === null} onClick={() => onChoose(null)}>
        {t('findings.all', { count: all })}
      </ToggleButton>
      {listed.map(({ severity, count }) => (
        <ToggleButton
          key={severity}
          size="small"
          checked={chosen === severity}
          onClick={() => onChoose(chosen === severity ? null : severity)}
        >
          {t('sheet.findings', { kind: t(`severity.${severity}`), count })}
        </ToggleButton>
      ))}
    </div>
  );
}

function codeNamed(value: string): FindingCode | null {
  return Object.hasOwn(findingKinds, value) ? (value as FindingCode) : null;
}
