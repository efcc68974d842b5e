const base = require('./jest.config.js');

/** @type {import('jest').Config} */
module.exports = {
  ...base,
  roots: ['<rootDir>/tests/oracle'],
  testPathIgnorePatterns: ['/node_modules/'],
  // LibreOffice starts anew for every workbook.
  testTimeout: 240_000,
  maxWorkers: 2,
};
