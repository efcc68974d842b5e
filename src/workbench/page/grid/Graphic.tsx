import type { CellGraphic } from './cellGraphic';
import type { useGridClasses } from './gridClasses';

/** The bar and the icon a conditional format draws in a cell, under its text. */
export function Graphic({
  graphic,
  classes,
}: {
  graphic: CellGraphic;
  classes: ReturnType<typeof useGridClasses>;
}) {
  const { bar, icon } = graphic;
  return (
    <>
      {bar !== null && (
        <span
          data-bar={`${Math.round(bar.from * 100)}-${Math.round(bar.to * 100)}`}
          className={classes.bar}
          style={{
            left: `${bar.from * 100}%`,
            width: `${(bar.to - bar.from) * 100}%`,
            background: bar.gradient
              ? `linear-gradient(to right, ${bar.color}, ${bar.color}40)`
              : bar.color,
            ...(bar.borderColor === null ? {} : { outline: `1px solid ${bar.borderColor}` }),
          }}
        />
      )}
      {bar?.axis != null && (
        <span
          className={classes.barAxis}
          style={{ left: `${bar.axis.at * 100}%`, borderLeftColor: bar.axis.color }}
        />
      )}
      {icon !== null && (
        <span data-icon={icon.sign} className={classes.icon} style={{ color: icon.color }}>
          {icon.sign}
        </span>
      )}
    </>
  );
}
