import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { useLanguage } from '../language/Language';
import { panelId, tabId } from './ids';
import { screens, type Screen } from './screens';

const useStyles = makeStyles({
  // On a pane too narrow for all of them the tabs stand in two even lines, or in four.
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    '@media (max-width: 459px)': { display: 'grid' },
    // Ranges that do not overlap: Griffel orders media queries by their letters, not as they stand.
    '@media (min-width: 260px) and (max-width: 459px)': {
      gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    },
    '@media (max-width: 259px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
  tab: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    '@media (max-width: 459px)': { padding: '0 2px' },
    minHeight: '32px',
    border: 'none',
    borderBottom: '3px solid transparent',
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    // A contrast theme shows transparent borders too: only the chosen tab has one.
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  count: {
    marginLeft: tokens.spacingHorizontalXS,
    padding: '0 5px',
    borderRadius: tokens.borderRadiusCircular,
    border: '1px solid transparent',
    backgroundColor: tokens.colorPaletteRedBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase100,
    '@media (forced-colors: active)': {
      borderTopColor: 'CanvasText',
      borderBottomColor: 'CanvasText',
    },
  },
});

/**
 * The screens as tabs; how many errors there are stands at the one that lists them. Fluent's own
 * TabList puts hidden stops for the Tab key round itself, which axe counts as serious.
 */
export function ScreenTabs({
  screen,
  errors,
  onShow,
}: {
  readonly screen: Screen;
  readonly errors: number;
  readonly onShow: (screen: Screen) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const list = useRef<HTMLDivElement>(null);

  function go(event: KeyboardEvent): void {
    const to = target(event.key, screens.indexOf(screen));
    const next = to === null ? undefined : screens[to];
    if (next === undefined) return;
    event.preventDefault();
    onShow(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  }

  return (
    <div
      ref={list}
      role="tablist"
      aria-label={t('screens.label')}
      className={styles.list}
      onKeyDown={go}
    >
      {screens.map((one) => (
        <button
          key={one}
          id={tabId(one)}
          type="button"
          role="tab"
          aria-selected={one === screen}
          aria-controls={one === screen ? panelId(one) : undefined}
          tabIndex={one === screen ? 0 : -1}
          className={mergeClasses(styles.tab, one === screen && styles.chosen)}
          onClick={() => onShow(one)}
        >
          {t(`screen.${one}`)}
          {one === 'check' && errors > 0 && (
            <span
              className={styles.count}
              role="img"
              aria-label={t('screens.errors', { count: errors })}
            >
              {errors}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

/** The place of the tab a key leads to, or null for other keys; the ends are joined. */
function target(key: string, from: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (from + 1) % screens.length;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (from + screens.length - 1) % screens.length;
    case 'Home':
      return 0;
    case 'End':
      return screens.length - 1;
    default:
      return null;
  }
}
