import boundaries from 'eslint-plugin-boundaries';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/*
 * The rooms of the house (DESIGN, "The way through the house") and who may import from whom.
 * A room sees its own files always.
 */
const elements = [
  { type: 'cli', pattern: 'src/workbench/cli' },
  ...[
    'assessment',
    'points',
    'registers',
    'forms',
    'sheets',
    'excel',
    'app',
    'taskpane',
    'commands',
    'i18n',
    'workbench',
  ].map((type) => ({ type, pattern: `src/${type}` })),
];

/** Single files that more rooms may see than the room around them. */
const files = [
  // How much a finding matters, and how a use case fails: leaves that whoever shows them needs.
  { category: 'finding-kinds', pattern: 'src/assessment/findingKinds.ts' },
  { category: 'app-error', pattern: 'src/app/AppError.ts' },
  // What forms and sheets share: addresses, the Grid, what a rank says, where the template's cells lie.
  {
    category: 'forms-data',
    pattern: [
      'src/forms/address.ts',
      'src/forms/Grid.ts',
      'src/forms/shownRank.ts',
      'src/forms/{template,year,points,registers,dashboard,posting,workflow}/**/*',
    ],
  },
  // How numbers, dates, names and ranks are reckoned: the same for points and registers.
  {
    category: 'arithmetic',
    pattern: 'src/assessment/{decimal,hundredths,foldText,period,rank,log/eventDate}.ts',
  },
];

const rules = ['assessment', 'points', 'registers'];
const rooms = (...types) => ({ element: { types: { anyOf: types } } });
/** `types` may import anything from the rooms `targets`. */
const may = (types, targets) => ({ from: rooms(...types), allow: { to: rooms(...targets) } });
/** `types` may import only types from the rooms `targets`. */
const mayKnow = (types, targets) => ({
  from: rooms(...types),
  allow: { to: rooms(...targets), dependency: { kind: 'type' } },
});
/** `types` may import the single files of a category. */
const mayUse = (types, category) => ({
  from: rooms(...types),
  allow: { to: { file: { categories: category } } },
});

const policies = [
  mayKnow(rules, rules),
  mayUse(['points', 'registers'], 'arithmetic'),
  may(['forms'], rules),
  may(['sheets'], rules),
  mayUse(['sheets', 'excel'], 'forms-data'),
  mayKnow(['sheets'], ['forms']),
  mayKnow(['excel'], ['sheets', 'forms', ...rules]),
  may(['app'], [...rules, 'forms', 'sheets', 'excel']),
  may(['taskpane', 'commands'], ['app', 'i18n']),
  // Pane and ribbon share one runtime: the pane's entry makes the ribbon's buttons work.
  may(['taskpane'], ['commands']),
  mayKnow(['taskpane', 'commands'], rules),
  mayKnow(['i18n'], ['app', 'forms', ...rules]),
  mayUse(['i18n'], 'app-error'),
  may(['cli'], ['workbench', 'app', 'i18n']),
  mayKnow(['cli'], rules),
  mayUse(['taskpane', 'i18n', 'cli'], 'finding-kinds'),
  // Nothing else may import the workbench, and it imports nothing else, not even its own CLI.
];

/** Where Office.js may be named: the room for it, the stand-in for it, and the pages' entries. */
const speaksOffice = [
  'src/excel/**',
  'src/workbench/**',
  'src/taskpane/officeHost.ts',
  'src/commands/registerCommands.ts',
  'src/commands/noticePage.ts',
  'src/commands/notice.ts',
];

const officeGlobals = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only src/excel and the entries of the pages speak to Office.js.',
}));

export default tseslint.config(
  { ignores: ['dist/', 'dist-workbench/', 'coverage/', 'node_modules/', 'out/'] },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': elements,
      'boundaries/files': files,
      'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.json'] } },
    },
    rules: {
      'boundaries/dependencies': ['error', { default: 'disallow', policies }],
      'boundaries/no-unknown-files': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Export by name: a thing has one name wherever it is used.',
        },
        { selector: 'ExportAllDeclaration', message: 'No barrel files: import from the file.' },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: speaksOffice,
    rules: { 'no-restricted-globals': ['error', ...officeGlobals] },
  },
  {
    files: ['src/workbench/cli/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/{excel,taskpane,commands}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error']),
    ),
  },
  {
    files: ['src/**/*.tsx', 'src/taskpane/**/*.ts'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
