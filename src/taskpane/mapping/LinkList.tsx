import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { UnderstoodLink } from '../../app/Understanding';
import { useLanguage } from '../language/Language';
import { type Mapping, linkSaid, withLink } from './mappingDraft';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Items that are, or may be, items of the assessment standard, each to be confirmed or denied. */
export function LinkList({
  links,
  draft,
  onChange,
}: {
  readonly links: readonly UnderstoodLink[];
  readonly draft: Mapping;
  readonly onChange: (draft: Mapping) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <div className={styles.list}>
      {links.map(({ key, name, id, standard, state }) => {
        const said = linkSaid(draft, key);
        const value =
          said === undefined
            ? state === 'doubtful'
              ? ''
              : 'yes'
            : said.id === null
              ? 'no'
              : 'yes';
        return (
          <Field
            key={key}
            label={t(state === 'doubtful' ? 'mapping.linkAsked' : 'mapping.link', {
              name,
              id,
              standard,
            })}
          >
            <RadioGroup
              layout="horizontal"
              value={value}
              onChange={(_, { value: chosen }) =>
                onChange(withLink(draft, key, chosen === 'yes' ? id : null))
              }
            >
              <Radio value="yes" label={t('mapping.linkYes')} />
              <Radio value="no" label={t('mapping.linkNo')} />
            </RadioGroup>
          </Field>
        );
      })}
    </div>
  );
}
