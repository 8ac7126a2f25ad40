/** The stages of the domain, in the order in which they may look back: a stage imports only the faces of earlier ones. */
const STAGES = [
  'util',
  'linear-model',
  'curriculum',
  'calendar',
  'schedule',
  'policy',
  'profiles',
  'load',
  'university',
  'calibration',
  'pathways',
  'stressors',
  'hotspots',
  'what-if',
  'rebalance',
  'decisions',
  'report-parts',
  'scenario',
  'contract',
  'report',
  'term-report',
];

const aheadOf = (stage) => STAGES.slice(STAGES.indexOf(stage) + 1).join('|');

const stageDirections = STAGES.slice(0, -1).map((stage) => ({
  name: `${stage}-never-looks-ahead`,
  comment: 'Each stage of the domain may look back, never ahead.',
  severity: 'error',
  from: { path: `^shared/src/${stage}/`, pathNot: '\\.test\\.ts$' },
  to: { path: `^shared/src/(${aheadOf(stage)})/` },
}));

/** The layers of the client, innermost first. */
const LAYERS = ['messages', 'ui', 'charts', 'api', 'features', 'app'];

const layerDirections = [
  ['messages', 'ui|charts|api|features|app'],
  ['ui', 'charts|features|app'],
  ['charts', 'features|app'],
  ['api', 'ui|charts|features|app'],
  ['features', 'app'],
].map(([layer, ahead]) => ({
  name: `client-${layer}-never-looks-ahead`,
  comment: `The client is layered: ${LAYERS.join(' ← ')}.`,
  severity: 'error',
  from: { path: `^client/src/${layer}/` },
  to: { path: `^client/src/(${ahead})/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: { pathNot: '\\.entity\\.ts$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'shared-is-pure',
      comment: 'No framework, no Node, no clock: the domain runs in the server, the browser and the tests alike.',
      severity: 'error',
      from: { path: '^shared/src', pathNot: '(^shared/src/testing/|\\.test\\.ts$)' },
      to: { pathNot: '^(shared/src|node_modules/zod/)' },
    },
    {
      name: 'stages-have-a-face',
      comment: 'Another stage is reached through its index.ts only.',
      severity: 'error',
      from: { path: '^shared/src/([^/]+)/' },
      to: { path: '^shared/src/([^/]+)/', pathNot: '^shared/src/($1/|[^/]+/index\\.ts$)' },
    },
    {
      name: 'testing-is-for-tests',
      severity: 'error',
      from: { pathNot: '(\\.test\\.tsx?$|^shared/src/testing/|^client/src/.*gallery)' },
      to: { path: '^shared/src/testing/' },
    },
    ...stageDirections,
    ...layerDirections,
    {
      name: 'features-are-apart',
      comment: 'A feature of the client never imports another.',
      severity: 'error',
      from: { path: '^client/src/features/([^/]+)/' },
      to: { path: '^client/src/features/', pathNot: '^client/src/features/$1/' },
    },
    { name: 'client-not-server', severity: 'error', from: { path: '^client' }, to: { path: '^server' } },
    { name: 'server-not-client', severity: 'error', from: { path: '^server' }, to: { path: '^client' } },
    {
      name: 'sources-are-text-in-rows-out',
      comment: 'A source turns bytes into rows and issues, without Nest, TypeORM, files or network.',
      severity: 'error',
      from: { path: '^server/src/sources/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '(node_modules/(@nestjs|typeorm|sqlite3|pg)/|^server/src/(?!sources/)|^(fs|fs/promises|http|https|net)$)',
      },
    },
    {
      name: 'typeorm-lives-in-storage',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '^server/src/storage/' },
      to: { path: 'node_modules/(typeorm|@nestjs/typeorm|sqlite3|pg)/' },
    },
    {
      name: 'entities-stay-in-storage',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '^server/src/storage/' },
      to: { path: '\\.entity\\.ts$' },
    },
    {
      name: 'controllers-are-apart',
      comment: "A feature of the server never imports another feature's controller.",
      severity: 'error',
      from: { path: '^server/src/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: '\\.controller\\.ts$', pathNot: '^server/src/$1/' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^(shared|server|client)/src', pathNot: '(main\\.tsx?|\\.d\\.ts|\\.test\\.tsx?)$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@evenkeel/source', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
};
