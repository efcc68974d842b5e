/**
 * Functions younger than the file format carry a prefix in the file ("_xlfn.XLOOKUP") which people
 * never see. The model holds formulas as people see them.
 */
const FUTURE = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE ' +
    'BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE ' +
    'CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA ' +
    'CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ' +
    'DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST ' +
    'FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV ' +
    'GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH ' +
    'IMSINH IMTAN ISFORMULA ISO.CEILING ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV ' +
    'MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV ' +
    'NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC ' +
    'PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG ' +
    'RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH ' +
    'T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT ' +
    'TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST ' +
    'WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
);
/** These two carry a second prefix. */
const WORKSHEET = new Set(['FILTER', 'SORT']);

const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\])/;

/** A formula of the file as people see it. */
export function visibleFormula(formula: string): string {
  return formula.includes('_xl')
    ? outsideQuotes(formula, (text) =>
        text.replace(/_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\.|_xludf\./g, ''),
      )
    : formula;
}

/** A formula of the model as the file wants it. */
export function fileFormula(formula: string): string {
  const prefixed = outsideQuotes(formula, (text) =>
    text.replace(/(?<![\p{L}\p{N}_.])([A-Za-z][A-Za-z0-9.]*)(?=\()/gu, (name) => {
      const upper = name.toUpperCase();
      if (WORKSHEET.has(upper)) return `_xlfn._xlws.${name}`;
      return FUTURE.has(upper) ? `_xlfn.${name}` : name;
    }),
  );
  return withParameterPrefixes(prefixed);
}

function outsideQuotes(formula: string, change: (text: string) => string): string {
  return formula
    .split(QUOTED)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join('');
}

/** Names given by LET and LAMBDA carry "_xlpm." wherever they stand. */
function withParameterPrefixes(formula: string): string {
  if (!/_xlfn\.(LET|LAMBDA)\(/i.test(formula)) return formula;
  const names = new Set<string>();
  for (const match of formula.matchAll(/_xlfn\.(LET|LAMBDA)\(/gi)) {
    const pieces = argumentsFrom(formula, match.index + match[0].length);
    const lambda = match[1]?.toUpperCase() === 'LAMBDA';
    pieces.slice(0, -1).forEach((piece, index) => {
      const name = piece.trim();
      if ((lambda || index % 2 === 0) && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) names.add(name);
    });
  }
  if (names.size === 0) return formula;
  const lowered = new Set([...names].map((name) => name.toLowerCase()));
  return outsideQuotes(formula, (text) =>
    text.replace(/(?<![\p{L}\p{N}_.!])[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.!])/gu, (word) =>
      lowered.has(word.toLowerCase()) ? `_xlpm.${word}` : word,
    ),
  );
}

function argumentsFrom(formula: string, start: number): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = start;
  let quote = '';
  for (let at = start; at < formula.length; at++) {
    const character = formula.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if ('([{'.includes(character)) depth++;
    else if (character === ',' && depth === 0) {
      pieces.push(formula.slice(from, at));
      from = at + 1;
    } else if (')]}'.includes(character) && --depth < 0) {
      pieces.push(formula.slice(from, at));
      return pieces;
    }
  }
  return pieces;
}
