// The floors of the house: imports go down one way only.
const floor = (name, from, to) => ({ name, severity: 'error', from: { path: from }, to: { path: to } });
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    floor('model-stands-alone', '^src/(base|fact|model|text|finding|digest)\\.ts', '^src/(?!base|fact|model|text|finding|excerpt)'),
    floor('rules-know-the-model', '^src/(rules|check)/', '^src/(emit|cli|run|main|read|source|views)'),
    floor('grammar-rooms-know-no-table', '^src/(units|facts|fragment)/', '^src/(table|tasks|read|views|emit|cli|run|main|source)'),
    floor('tables-know-no-reports', '^src/(table|tasks)/', '^src/(read|views|emit|cli|run|main|source)'),
    floor('readers-know-no-reports', '^src/(read|source)/', '^src/(views|emit|cli|run|main)'),
    floor('views-know-no-formats', '^src/views/', '^src/(emit|cli|run|main|read|source)'),
    floor('formats-know-views-only', '^src/emit/', '^src/(cli|run|main|read|source|table|tasks|units|facts)'),
    floor('jobs-know-no-command', '^src/jobs/', '^src/(?!jobs|model|failure|base|fact|lists)'),
    floor('cache-knows-no-command', '^src/cache/', '^src/(?!cache|jobs|model|failure|base|fact)'),
    floor('run-knows-no-command-line', '^src/run\\.ts', '^src/(cli|main|emit|views)'),
    floor('only-few-rooms-touch-files', '^src/(?!run|cli|source/(inputs|bytes|large|stat)|jobs|cache)', '^(node:)?(fs|tty)'),
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' }, doNotFollow: { path: 'node_modules' } },
};
