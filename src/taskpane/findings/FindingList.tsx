import { Badge, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { findingKey } from '../../app/findingKey';
import type { Finding } from '../../assessment/Finding';
import type { Severity } from '../../assessment/Severity';
import { useLanguage } from '../language/Language';
import { FindingItem, type FindingActions } from './FindingItem';
import { groupFindings, type FindingGroup } from './groupFindings';

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalM,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

const colours = {
  error: 'danger',
  warning: 'warning',
  info: 'informative',
} as const satisfies Record<Severity, string>;

/** So many are drawn at first, and so many more each time: a long list must not stall the pane. */
const pageSize = 20;

interface ListActions extends FindingActions {
  /** Why a finding was let stand, by its key. */
  readonly reasons: ReadonlyMap<string, string>;
}

/** Findings, grouped by how much they matter. */
export function FindingList({
  findings,
  ...actions
}: { readonly findings: readonly Finding[] } & ListActions) {
  return groupFindings(findings).map((group) => (
    <Group key={group.severity} group={group} {...actions} />
  ));
}

function Group({ group, reasons, ...actions }: { readonly group: FindingGroup } & ListActions) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [shown, setShown] = useState(pageSize);
  const { severity, findings } = group;
  const hidden = findings.length - shown;
  return (
    <>
      <div className={styles.heading}>
        <Subtitle2 as="h3">{t(`severity.${severity}`)}</Subtitle2>
        <Badge appearance="tint" color={colours[severity]}>
          {t('findings.count', { count: findings.length })}
        </Badge>
      </div>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding) => {
          const key = findingKey(finding);
          return (
            <FindingItem
              key={key}
              finding={finding}
              reason={reasons.get(key) ?? null}
              {...actions}
            />
          );
        })}
      </ul>
      {hidden > 0 && (
        <Button appearance="subtle" onClick={() => setShown(shown + pageSize)}>
          {t('findings.more', { count: Math.min(hidden, pageSize) })}
        </Button>
      )}
    </>
  );
}
