import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { Explanation } from '../../assessment/Explanation';
import { useLanguage } from '../language/Language';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '1.2em' },
  item: { marginBlockEnd: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

/** The steps of an explanation, in words. */
export function Steps({ steps }: { readonly steps: Explanation }) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <ul className={styles.list}>
      {steps.map(({ key, params }, index) => (
        // The order of steps is fixed, and two may read the same.
        <li key={index} className={styles.item}>
          <Body1>{t(`explain.${key}`, params)}</Body1>
        </li>
      ))}
    </ul>
  );
}
