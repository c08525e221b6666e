/** The floors of the house: who may import whom. A folder's name is its permission. */
const stages =
  '^src-core/(lines|blocks|articles|reflow|metadata|profiles|alignment|suspects|searching|catalogue|continuations|vocabulary|numbers|calendars|triage|reprints|formats)/'

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Data flows one way.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-imports-core',
      comment: 'The engine runs anywhere: it knows no process.',
      severity: 'error',
      from: { path: '^src-core/' },
      to: { path: '^(src-main|src-renderer|tests|build)/' },
    },
    {
      name: 'core-without-platform',
      comment: 'No React, Electron, Dexie or Node in core.',
      severity: 'error',
      from: { path: '^src-core/' },
      to: { path: 'node_modules/(react|electron|dexie|@tiptap|@mantine)' },
    },
    {
      name: 'core-without-node',
      comment: 'No DOM and no Node in core.',
      severity: 'error',
      from: { path: '^src-core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'stage-imports-model',
      comment:
        'A stage imports its own folder, model/ and words/: only reading/ knows the order of the stages.',
      severity: 'error',
      from: { path: stages },
      to: { path: '^src-core/', pathNot: ['^src-core/$1/', '^src-core/(model|words)/'] },
    },
    {
      name: 'model-imports-nothing',
      comment: 'The nouns stand on nothing.',
      severity: 'error',
      from: { path: '^src-core/(model|words)/' },
      to: { path: '^src-core/', pathNot: '^src-core/(model|words)/' },
    },
    {
      name: 'processes-apart',
      comment: 'Main and renderer share core and nothing else.',
      severity: 'error',
      from: { path: '^src-(main|renderer)/' },
      to: { path: '^src-(main|renderer)/', pathNot: '^src-$1/' },
    },
    {
      name: 'features-apart',
      comment: 'A feature uses the shared floors and no other feature; only app/ knows them all.',
      severity: 'error',
      from: {
        path: '^src-renderer/(library|importing|desk|annotating|profiles|suspecting|finding|searching|exporting|settings|history|picture|proofs|citing|archiving|corpora|triage|reports)/',
      },
      to: {
        path: '^src-renderer/',
        pathNot: [
          '^src-renderer/$1/',
          '^src-renderer/(database|indexing|desktop|editor|commands|locales|printing|ui)/',
        ],
      },
    },
    {
      name: 'shared-floors-below-features',
      comment: 'A shared floor of the renderer knows no feature.',
      severity: 'error',
      from: { path: '^src-renderer/(database|indexing|desktop|editor|commands|locales|printing|ui)/' },
      to: {
        path: '^src-renderer/(app|library|importing|desk|annotating|profiles|suspecting|finding|searching|exporting|settings|history|picture|proofs|citing|archiving|corpora|triage|reports)/',
      },
    },
    {
      name: 'one-door-to-dexie',
      comment: 'Only database/ speaks with IndexedDB.',
      severity: 'error',
      from: { path: '^src-', pathNot: '^src-renderer/database/' },
      to: { path: 'node_modules/(dexie|dexie-react-hooks)/' },
    },
    {
      name: 'one-door-to-electron',
      comment: 'Only hosts/electron/ knows Electron.',
      severity: 'error',
      from: { path: '^src-', pathNot: '^src-main/hosts/electron/' },
      to: { path: 'node_modules/electron/' },
    },
    {
      name: 'resolvable',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: { path: '^(src-|tests)' },
      to: { couldNotResolve: true, pathNot: '\\?(raw|url|worker)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|json|txt)($|\\?)|^tests/pages/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
