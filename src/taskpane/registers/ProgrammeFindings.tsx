import { Body1, Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellReference, Finding } from '../../assessment/Finding';
import { findingMessage } from '../../i18n/findingMessage';
import { useLanguage } from '../language/Language';
import { usePartStyles } from '../usePartStyles';

const shownAtFirst = 5;

/** What was found in registers or points: its words, and the cell to go to. */
export function ProgrammeFindings({
  findings,
  onGoTo,
}: {
  readonly findings: readonly Finding[];
  readonly onGoTo: (at: CellReference) => void;
}) {
  const parts = usePartStyles();
  const { t } = useLanguage();
  const [all, setAll] = useState(false);
  if (findings.length === 0) return null;
  return (
    <>
      <ul className={parts.list}>
        {(all ? findings : findings.slice(0, shownAtFirst)).map((finding, place) => {
          const { at } = finding;
          const cell = at === null ? '' : `${at.sheet}!${at.address}`;
          return (
            <li key={`${place} ${finding.code} ${cell}`} className={parts.item}>
              <Body1>{findingMessage(t, finding)}</Body1>
              {at !== null && (
                <Link
                  as="button"
                  aria-label={t('findings.goTo', { cell })}
                  onClick={() => onGoTo(at)}
                >
                  {cell}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
      {!all && findings.length > shownAtFirst && (
        <Button size="small" onClick={() => setAll(true)}>
          {t('findings.more', { count: findings.length - shownAtFirst })}
        </Button>
      )}
    </>
  );
}
