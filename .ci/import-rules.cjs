/** Who may import whom. Each rule says why; `npm run check:imports` enforces them. */

/** Everything of ours, tests aside: tests may reach for what they prove. */
const TESTS = '\\.test\\.tsx?$|/testing/';

/** A rule that lets a part of the house import only what is listed. */
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
 * One rule per folder of a house with floors, the ground floor first: a folder imports itself, the
 * floors below it and what stands under the whole house. A floor may be one file instead.
 */
function floors(house, rooms, under = []) {
  const inside = (room) => `^${house}/${room}(/|\\.ts$)`;
  const name = (room) => `${house}/${room}`.replace(/\//g, '-');
  const onItsFloor = rooms.map((room, floor) =>
    only(
      name(room),
      inside(room),
      [...under, ...rooms.slice(0, floor + 1).map(inside)],
      'A floor rests on those below it and knows nothing of those above.',
    ),
  );
  const nowhere = {
    name: name('on-no-floor'),
    comment: 'A folder that is not listed here could import whatever it likes.',
    severity: 'error',
    from: { path: `^${house}/[^/]+/`, pathNot: [...rooms.map(inside), TESTS] },
    to: {},
  };
  return [...onItsFloor, nowhere];
}

/**
 * 名词, one line each, the ground floor first. The domain, the contract and `api` have them in the same
 * order, each those that it speaks of: one knows another only downwards, an office lists requests.
 */
const NOUNS = [
  'base',
  'text',
  'time',
  'archive',
  'org',
  'category',
  'studio',
  'notice',
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
];

/** What a use of this feature stands on: the phone's own rooms, and what its uses share. */
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
      comment: 'One place names the cloud, so that one place changes when the SDK does.',
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
    ...['api', 'deliver', 'derive', 'learn', 'patrol'].map((name) =>
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
      'Opening pages takes the table of pages, and nothing else.',
    ),
    // The adapter speaks the contract; it draws nothing.
    ...floors(
      'client/src/cloud',
      ['call', 'query', 'credit', 'privacy', 'command', 'media', 'draft'],
      ['^core/', '^client/src/routes/'],
    ),
    // The kit knows nothing of requests: it could serve another product.
    ...floors(
      'client/src/ui',
      ['layout', 'feedback', 'sheet', 'form', 'place', 'hours', 'contact', 'media', 'list'],
      ['^client/src/routes/'],
    ),
    only(
      'feature-on-its-floor',
      '^client/src/features/([^/]+)/',
      ['^core/', '^client/src/(cloud|ui|routes)/', '^client/src/features/$1/'],
      'No feature imports another; what two need belongs to the kit or to core.',
    ),
    // Uses of one noun; what several of them share lies beside their folders.
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
      comment: 'client/cloud alone knows WeChat from the local cloud: no page imports the SDK.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: 'node_modules/wx-server-sdk' },
    },
    {
      name: 'calendar-stays-in-the-cloud',
      comment: 'Deadlines are set by functions: phones would carry 24 kB of holidays for nothing.',
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
        '^cloudfunctions/(build|store/(collections|indexes)|store/shape/(progress|shapes))\\.ts$',
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
      comment: 'A circle hides which part rests on which.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-undeclared',
      comment: 'A package that is only there because another brought it can be gone tomorrow.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that resolves nowhere is a mistake.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.scss$' },
    },
  ],
  options: {
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
