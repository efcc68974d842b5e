/** How a function takes lists in the place of its arguments. */
export interface ListPlaces {
  /** Where a list is taken as Excel takes it. */
  readonly lists: 'everywhere' | readonly number[];
  /**
   * What it makes: one value whatever it is given; a list of a list; or, of a list in a place for a
   * single value, a list of the same size.
   */
  readonly makes: 'one' | 'list' | 'each';
  /**
   * Who computes every cell of a list in another place, as Excel does: the engine (or a function of
   * ours in its place), `oneByOne`, or nobody, because the engine takes the first cell only.
   */
  readonly others: 'engine' | 'one-by-one' | 'nobody';
}

const EVERYWHERE = 'everywhere';
const ODD = [1, 3, 5, 7, 9, 11, 13, 15, 17, 19];
const EVEN = [0, ...ODD.map((place) => place + 1)];

/** Functions that are not here are not known to take lists anywhere. */
const PLACES: ReadonlyMap<string, ListPlaces> = new Map<string, ListPlaces>([
  ...all(
    { lists: EVERYWHERE, makes: 'one', others: 'engine' },
    'AGGREGATE AND AREAS AVEDEV AVERAGE AVERAGEA COLUMNS CONCAT CORREL COUNT COUNTA COUNTBLANK ' +
      'COVARIANCE.P COVARIANCE.S DAVERAGE DCOUNT DCOUNTA DEVSQ DGET DMAX DMIN DPRODUCT DSTDEV ' +
      'DSTDEVP DSUM DVAR DVARP GCD GEOMEAN HARMEAN INTERCEPT IRR ISREF KURT LCM MAX MAXA MDETERM ' +
      'MEDIAN MIN MINA MODE MODE.SNGL MULTINOMIAL NPV OR PRODUCT ROWS RSQ SKEW SKEW.P SLOPE STDEV ' +
      'STDEV.P STDEV.S STDEVP STEYX SUM SUMPRODUCT SUMSQ SUMX2MY2 SUMX2PY2 SUMXMY2 TEXTJOIN VAR ' +
      'VAR.P VAR.S VARP XOR',
  ),
  ...all(
    { lists: EVERYWHERE, makes: 'list', others: 'engine' },
    'CHOOSECOLS CHOOSEROWS COLUMN DROP EXPAND FILTER FREQUENCY GROWTH HSTACK IF IFERROR IFNA ' +
      'LAMBDA LET LINEST LOGEST MAP MINVERSE MMULT MODE.MULT REDUCE ROW SCAN SEQUENCE SORT SORTBY ' +
      'TAKE TOCOL TOROW TRANSPOSE TREND UNIQUE VSTACK WRAPCOLS WRAPROWS',
  ),
  // The engine, or our functions in its place, compute them for each cell.
  ...all(
    { lists: EVERYWHERE, makes: 'list', others: 'engine' },
    'ABS DATE DAY EXACT INT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ' +
      'ISTEXT LEFT LEN LOWER MID MOD MONTH NOT POWER RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SIGN ' +
      'SQRT SUBSTITUTE TEXT TRIM TRUNC UPPER VALUE WEEKDAY YEAR',
  ),
  ...each([0], 'engine', 'LARGE SMALL COUNTIF'),
  ...each([0, 2], 'engine', 'AVERAGEIF SUMIF'),
  ...each([1], 'engine', 'MATCH'),
  ...each(EVEN, 'engine', 'COUNTIFS'),
  ...each([0, ...ODD], 'engine', 'AVERAGEIFS SUMIFS'),
  ...each(
    [],
    'one-by-one',
    'ACOS ACOSH ARABIC ASC ASIN ASINH ATAN ATAN2 ATANH BASE BITAND BITOR CEILING ' +
      'CEILING.MATH CEILING.PRECISE CHAR CLEAN CODE COMBIN COMBINA CONCATENATE COS COSH DATEDIF ' +
      'DATEVALUE DAYS DAYS360 DBCS DECIMAL DEGREES DOLLAR EVEN EXP FACT ' +
      'FIND FISHER FISHERINV FIXED FLOOR FLOOR.MATH FLOOR.PRECISE GAMMALN HOUR IFS ' +
      'ISO.CEILING ISOWEEKNUM LEFTB LENB LN LOG LOG10 MINUTE N NORM.S.INV NORMDIST ' +
      'NORMSDIST NORMSINV NUMBERVALUE ODD PERMUT PMT PROPER RADIANS REPLACE REPT ROMAN ' +
      'SECOND SIN SINH STANDARDIZE SWITCH T TAN TANH TIME TIMEVALUE UNICHAR UNICODE ',
  ),
  ...each(
    [0],
    'one-by-one',
    'PERCENTILE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK QUARTILE TRIMMEAN',
  ),
  ...each([0], 'one-by-one', 'QUARTILE.EXC QUARTILE.INC'),
  ...each([1], 'one-by-one', 'HLOOKUP RANK RANK.AVG RANK.EQ VLOOKUP XMATCH'),
  ...each([1, 2], 'one-by-one', 'FORECAST LOOKUP XLOOKUP'),
  ...each([0, ...ODD], 'one-by-one', 'MAXIFS MINIFS'),
  ...each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 'one-by-one', 'CHOOSE'),
  // A list in another place of theirs makes a list of references: nobody computes that here.
  ...all({ lists: [0], makes: 'one', others: 'nobody' }, 'INDEX OFFSET'),
  ...all({ lists: [], makes: 'one', others: 'nobody' }, 'INDIRECT'),
  ...all({ lists: ODD.concat(EVEN.slice(1)), makes: 'one', others: 'nobody' }, 'SUBTOTAL'),
]);

/** Among them those of the former Analysis ToolPak (EOMONTH, WEEKNUM …), which refuse areas in Excel too. */
const UNKNOWN: ListPlaces = { lists: [], makes: 'one', others: 'nobody' };

function all(places: ListPlaces, names: string): (readonly [string, ListPlaces])[] {
  return names.split(' ').map((name) => [name, places] as const);
}

function each(lists: readonly number[], others: ListPlaces['others'], names: string) {
  return all({ lists, makes: 'each', others }, names);
}

/** How a function (upper case, without the file format's prefix) takes lists. */
export function listPlaces(name: string): ListPlaces {
  return PLACES.get(name) ?? UNKNOWN;
}

/** Whether a list in that place of the function's arguments is taken as Excel takes it. */
export function takesList({ lists }: ListPlaces, place: number): boolean {
  return lists === EVERYWHERE || lists.includes(place);
}

/** The functions computed one by one. */
export const oneByOneNames: readonly string[] = [...PLACES]
  .filter(([, { others }]) => others === 'one-by-one')
  .map(([name]) => name);
