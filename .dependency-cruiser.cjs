/** The one-way house: src -> extractors -> schemas, lexicons as data below extractors, never back, no circles. */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'schemas-import-nothing-of-ours',
      severity: 'error',
      from: { path: '^schemas/' },
      to: { path: '^(src|extractors|corpus|test)/' },
    },
    {
      name: 'extractors-import-schemas-and-lexicons-only',
      severity: 'error',
      from: { path: '^extractors/' },
      to: { path: '^(src|test)/' },
    },
    {
      name: 'lexicons-are-data',
      severity: 'error',
      from: { path: '^corpus/lexicons/' },
      to: { path: '^(src|extractors|test)/' },
    },
    {
      name: 'extractors-do-no-io',
      severity: 'error',
      comment: 'Extraction is pure and synchronous: no files, no network, no clock, no threads.',
      from: { path: '^extractors/' },
      to: { path: '^(node:)?(fs|fs/promises|http|https|net|child_process|worker_threads|os)$' },
    },
    {
      name: 'net-knows-no-other-room',
      severity: 'error',
      from: { path: '^src/net/' },
      to: { path: '^(src|extractors|schemas|corpus|test)/', pathNot: '^src/(net/|version|bomb)' },
    },
    {
      name: 'one-client',
      severity: 'error',
      comment: 'Whoever asks the network asks through the guarded client.',
      from: { pathNot: '^(src/net/request|test/)' },
      to: { path: '(^|/)undici(/|$)' },
    },
    {
      name: 'client-is-loaded-late',
      severity: 'error',
      comment: 'Few commands fetch anything; the others should not pay for the client when they start.',
      from: { path: '^src/', pathNot: '^src/(net|crawl)/' },
      to: { path: '^src/(net/(request|pages)|crawl/crawl)[.]', dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    { name: 'not-to-test', severity: 'error', from: { pathNot: '^test/' }, to: { path: '^test/' } },
    { name: 'no-orphans-in-extractors', severity: 'error', from: { path: '^extractors/', orphan: true }, to: {} },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
