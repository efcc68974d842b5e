/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // Office.js keeps what it made on the global of its own context; nothing of ours leaks by it.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // The oracle needs LibreOffice: `npm run test:oracle`.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/oracle/'],
  transform: {
    '^.+\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // These packages ship only ES modules.
  transformIgnorePatterns: [
    '/node_modules/(?!(@cj-tech-master|@noble|@sparticuz|echarts|zrender)/)',
  ],
  testTimeout: 60_000,
  // Jest leaves one core free of itself: of two that is half the machine.
  maxWorkers: '100%',
};
