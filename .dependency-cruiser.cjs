// The floors of the house: imports go down one way only.
/** Rooms and files of src by their whole names, and all others. */
const rooms = (names) => `^src/(?:${names.trim().split(' ').join('|')})[/.]`;
const others = (names) => `^src/(?!(?:${names.trim().split(' ').join('|')})[/.])`;
const floor = (name, from, to) => ({ name, severity: 'error', from: { path: from }, to: { path: to } });
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    floor('model-stands-alone', rooms('base clip digest fact finding lists memo model text'), others('base clip fact finding lists memo model text')),
    floor('rules-know-the-model', rooms('rules check'), rooms('emit cli run main read source views')),
    floor('grammar-rooms-know-no-table', rooms('units facts fragment'), rooms('table tasks read views emit cli run main source')),
    floor('tables-know-no-reports', rooms('table tasks'), rooms('read views emit cli run main source')),
    floor('readers-know-no-reports', rooms('read source office'), rooms('views emit cli run main')),
    floor('views-know-no-formats', rooms('views'), rooms('emit cli run main read source')),
    floor('formats-know-views-only', rooms('emit'), rooms('cli run main read source table tasks units facts')),
    floor('jobs-know-no-command', rooms('jobs'), others('jobs model failure base fact lists')),
    floor('cache-knows-no-command', rooms('cache'), others('cache jobs model failure base fact')),
    floor('run-knows-no-command-line', rooms('run'), rooms('cli main emit views')),
    floor('only-few-rooms-touch-files', others('run cli source/inputs source/bytes source/large source/stat jobs cache'), '^(node:)?(fs|tty)'),
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' }, doNotFollow: { path: 'node_modules' } },
};
