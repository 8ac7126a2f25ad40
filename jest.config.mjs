// @ts-check
/** swc compiles each file on its own; types are checked by `npm run typecheck`, never here. */
const swc = (tsx) => [
  '@swc/jest',
  {
    $schema: 'https://swc.rs/schema.json',
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true, tsx },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      keepClassNames: true,
      experimental: { keepImportAttributes: true },
    },
  },
];

const base = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.ts$': swc(false), '\\.tsx$': swc(true) },
  modulePathIgnorePatterns: ['<rootDir>/(shared|server|client)/dist/', '<rootDir>/.evenkeel/'],
  clearMocks: true,
};
const node = {
  ...base,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', '@evenkeel/source'] },
};

/** @type {import('jest').Config} */
export default {
  // Modules of native ESM are never freed: restart a worker that has grown (62 Nest test files: 2.5 GB without, 1.1 GB with).
  workerIdleMemoryLimit: '700MB',
  projects: [
    { ...node, displayName: 'shared', roots: ['<rootDir>/shared/src'], testMatch: ['**/*.test.ts'] },
    {
      ...node,
      displayName: 'server',
      roots: ['<rootDir>/server/src'],
      testMatch: ['**/*.test.ts'],
      setupFiles: ['reflect-metadata'],
    },
    {
      ...base,
      displayName: 'client',
      roots: ['<rootDir>/client/src'],
      testMatch: ['**/*.test.ts?(x)'],
      testEnvironment: '<rootDir>/client/test/jsdom-environment.mjs',
      testEnvironmentOptions: { customExportConditions: ['browser', '@evenkeel/source'] },
      setupFilesAfterEnv: ['<rootDir>/client/test/setup.ts'],
      moduleNameMapper: { ...base.moduleNameMapper, '\\.css$': '<rootDir>/client/test/style-stub.mjs' },
    },
    {
      ...node,
      displayName: 'across',
      roots: ['<rootDir>/test'],
      testMatch: ['**/{architecture,golden,acceptance}/**/*.test.ts'],
      setupFiles: ['reflect-metadata'],
    },
    { ...node, displayName: 'e2e', roots: ['<rootDir>/test'], testMatch: ['**/e2e/**/*.test.ts'] },
  ],
};
