/** Who may import whom. Each rule says why; `npm run check:imports` enforces them. */

/** Matches tests, which may import anything that they test. */
const TESTS = '\\.test\\.tsx?$|/testing/';

/** A rule that lets one folder import only the listed ones. */
function only(name, from, allowed, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from, pathNot: TESTS },
    to: {
      path: '^(core|cloudfunctions|client|localcloud|demo|journeys|bench)/',
      pathNot: allowed,
    },
  };
}

/**
 * One rule per folder of a sorted parent folder, the lowest first: a folder may import itself, the
 * folders listed before it, and those in `under`. An entry may also be a single file.
 */
function floors(house, rooms, under = []) {
  const inside = (room) => `^${house}/${room}(/|\\.ts$)`;
  const name = (room) => `${house}/${room}`.replace(/\//g, '-');
  const onItsFloor = rooms.map((room, floor) =>
    only(
      name(room),
      inside(room),
      [...under, ...rooms.slice(0, floor + 1).map(inside)],
      'A folder may import only itself and the folders listed before it.',
    ),
  );
  const nowhere = {
    name: name('on-no-floor'),
    comment: 'Every folder must be listed here; otherwise it could import anything.',
    severity: 'error',
    from: { path: `^${house}/[^/]+/`, pathNot: [...rooms.map(inside), TESTS] },
    to: {},
  };
  return [...onItsFloor, nowhere];
}

/**
 * 名词, one per line, the lowest first. The domain, the contract and `api` list them in the same order:
 * a noun may import only those above it in this list, because an office lists requests and not the
 * reverse.
 */
const NOUNS = [
  'base',
  'text',
  'time',
  'archive',
  'upload',
  'org',
  'category',
  'settings',
  'masking',
  'notice',
  'studio',
  'deed',
  'person',
  'me',
  'announcement',
  'volunteer',
  'figures',
  'request/model',
  'request/clock',
  'request/telling',
  'request/commands',
  'request/wording',
  'request',
  'routing',
  'escalation',
  'policy',
  'inbox',
  'office',
  'role',
  'code',
];

/**
 * What a folder inside this feature may import: the client's own folders, and the files that the
 * feature's folders share.
 */
function feature(name) {
  return ['^core/', '^client/src/(cloud|ui|routes)/', `^client/src/features/${name}/[^/]+$`];
}

module.exports = {
  forbidden: [
    ...floors('core/domain', NOUNS),
    {
      name: 'domain-does-no-io',
      comment: 'No I/O, no clock, no random in core: only dates may be computed.',
      severity: 'error',
      from: { path: '^core/', pathNot: TESTS },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev'],
        pathNot: 'node_modules/(chinese-days|dayjs|zod)/',
      },
    },
    only(
      'suggest-alone',
      '^core/suggest/',
      ['^core/suggest/'],
      'It learns any list of categories: it knows none.',
    ),
    only(
      'contract-on-domain',
      '^core/contract/',
      ['^core/'],
      'What both sides agree on follows from the domain.',
    ),
    ...floors('core/contract', NOUNS, ['^core/domain/']),
    only(
      'store-on-core',
      '^cloudfunctions/store/',
      ['^core/', '^cloudfunctions/store/'],
      'The store keeps what the domain says and knows no caller.',
    ),
    only(
      'runtime-on-store',
      '^cloudfunctions/runtime/',
      ['^core/', '^cloudfunctions/(store|runtime)/'],
      'The runtime serves every function and knows none.',
    ),
    {
      name: 'sdk-only-in-store',
      comment: 'Only the store imports the SDK, so nothing else changes when the SDK does.',
      severity: 'error',
      from: { path: '^cloudfunctions/', pathNot: `^cloudfunctions/store/cloud\\.ts$|${TESTS}` },
      to: { path: 'node_modules/wx-server-sdk' },
    },
    only(
      'delivery-on-runtime',
      '^cloudfunctions/delivery/',
      ['^core/', '^cloudfunctions/(store|runtime|delivery)/'],
      'Telling serves whoever has something to tell, by nudge or by timer.',
    ),
    ...['api', 'deliver', 'derive', 'learn', 'patrol', 'print', 'sheets'].map((name) =>
      only(
        `function-${name}-alone`,
        `^cloudfunctions/${name}/`,
        ['^core/', `^cloudfunctions/(store|runtime|kind|delivery|${name})/`],
        'A function is deployed by itself: it never imports another.',
      ),
    ),
    only(
      'phone-routes-alone',
      '^client/src/routes/',
      ['^client/src/routes/', '^core/domain/base/pages\\.ts$'],
      'Opening pages needs the table of pages, and nothing else.',
    ),
    // The adapter implements calls of the contract; it draws nothing.
    ...floors(
      'client/src/cloud',
      ['call', 'query', 'credit', 'privacy', 'command', 'media', 'draft'],
      ['^core/', '^client/src/routes/'],
    ),
    // The ui components know nothing of requests: they could be part of another product.
    ...floors(
      'client/src/ui',
      ['layout', 'feedback', 'sheet', 'form', 'place', 'hours', 'contact', 'media', 'list'],
      ['^client/src/routes/'],
    ),
    only(
      'feature-on-its-floor',
      '^client/src/features/([^/]+)/',
      ['^core/', '^client/src/(cloud|ui|routes)/', '^client/src/features/$1/'],
      'No feature imports another; code that two need belongs to ui or core.',
    ),
    // The pages of one noun; files that several of them share are next to their folders.
    ...floors('client/src/features/task', ['sheets', 'detail', 'list'], feature('task')),
    ...floors(
      'client/src/features/request',
      ['draft', 'kind', 'new', 'sheets', 'result', 'detail', 'list'],
      feature('request'),
    ),
    only(
      'pages-on-features',
      '^client/src/pages/',
      ['^core/', '^client/src/(features|ui|routes|pages)/'],
      'A page puts features together; it asks no cloud itself.',
    ),
    {
      name: 'wechat-cloud-in-one-place',
      comment: 'Only client/cloud tells WeChat from the local cloud: no page imports the SDK.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: 'node_modules/wx-server-sdk' },
    },
    {
      name: 'calendar-stays-in-the-cloud',
      comment: 'Functions compute deadlines, so phones do not need the 24 kB of holidays.',
      severity: 'error',
      from: { path: '^client/src/' },
      to: { path: '^core/domain/time/(legal-holiday|workday|working-time)\\.ts$', reachable: true },
    },
    ...floors('cloudfunctions/api', NOUNS, ['^core/', '^cloudfunctions/(store|runtime|kind)/']),
    only(
      'local-cloud-alone',
      '^localcloud/',
      ['^localcloud/'],
      'It is a cloud: it knows no request, and another project could take it.',
    ),
    only(
      'demo-outside',
      '^demo/',
      [
        '^core/',
        '^localcloud/',
        '^demo/',
        '^cloudfunctions/(build|runtime/claim-code|store/(collections|indexes)|store/shape/(progress|shapes))\\.ts$',
      ],
      'The demonstration stands outside: it seeds, builds and starts.',
    ),
    {
      name: 'nobody-on-the-outside',
      comment: 'Demonstration, journeys and measurements use the product, never the reverse.',
      severity: 'error',
      from: { path: '^(core|cloudfunctions|client|localcloud)/' },
      to: { path: '^(demo|journeys|bench)/' },
    },
    {
      name: 'no-circles',
      comment: 'A circular import hides which module depends on which.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-undeclared',
      comment: 'A package must be declared: one that only another needs may disappear.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-unresolved',
      comment: 'An import must resolve to a file or package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.scss$' },
    },
  ],
  options: {
    // A function's own package.json is for WeChat: packages are declared at the top.
    combinedDependencies: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};
