import {
  accepted,
  everyState,
  grandma,
  NAMES,
  offered,
  resolved,
  stored,
  volunteer,
} from '../../testing/given';
import { NOW, placeAt, refusalOf, resident } from '../../testing/town';
import type { ServiceRequest } from '../model/state';
import { publicListsOf } from '../model/visibility';
import { noticesOf } from '../telling/notices';
import { join, leave, mayJoin } from './join';

const OPEN = { category: 'repair', readers: 'neighbours', checked: 'passed' } as const;
const neighbour = { ...resident('neighbour'), home: placeAt('house-5') };
const joinAs = (request: ServiceRequest, person = neighbour) =>
  join(request, person, 'xingye', NOW);

test('a neighbour joins, is notified with the asker, and leaves again', () => {
  const joined = stored(joinAs(offered(OPEN)));
  expect(joined.joined).toMatchObject([{ openid: 'neighbour', rating: null }]);
  const done = { type: 'request.resolved', at: NOW, by: volunteer(), words: '好了' } as const;
  const letters = noticesOf(done, { ...resolved(OPEN), joined: joined.joined }, NAMES);
  expect(letters.map(({ to, text, page }) => ({ to, text, page: page.split('?')[0] }))).toEqual([
    {
      to: { kind: 'person', openid: grandma.openid },
      text: '您的「家电维修」办好了，请您看看。',
      page: 'pages/request/detail',
    },
    {
      to: { kind: 'person', openid: 'neighbour' },
      text: '您一起反映的「家电维修」办好了，请您看看。',
      page: 'pages/request/detail',
    },
  ]);
  expect(leave(joined, 'neighbour', NOW).next.joined).toEqual([]);
});

test('nobody can join a request that is not open to neighbours', () => {
  for (const checked of ['waiting', 'risky', 'not-needed'] as const) {
    const request = offered({ ...OPEN, checked });
    expect(refusalOf(() => joinAs(request))).toBe('request/not-open-to-neighbours');
    expect(publicListsOf(request)).toEqual([]);
  }
  const sealed = { ...offered(OPEN), category: 'law' as const };
  expect(refusalOf(() => joinAs(sealed))).toBe('request/not-open-to-neighbours');
  expect(publicListsOf(sealed)).toEqual([]);
});

test('only an open request can be joined, and the view says so', () => {
  for (const request of everyState(OPEN).map((one): ServiceRequest => ({ ...one, ...OPEN }))) {
    const over = ['resolved', 'closed', 'withdrawn'].includes(request.state);
    expect(publicListsOf(request).includes('open@xingye')).toBe(!over);
    if (over) expect(refusalOf(() => joinAs(request))).toBe('request/is-over');
  }
});

test('at most fifty can join', () => {
  const one = { openid: 'o', name: '邻居', at: NOW, rating: null };
  const full = { ...offered(OPEN), joined: Array.from({ length: 50 }, () => one) };
  expect(refusalOf(() => joinAs(full))).toBe('request/joined-enough');
});

test('the button is shown only where joining works', () => {
  const one = { openid: 'neighbour', at: NOW, rating: null };
  const shut: Record<string, ServiceRequest> = {
    'request/yours-already': { ...offered(OPEN), asker: 'neighbour' },
    'request/already-joined': { ...offered(OPEN), joined: [one] },
    'request/joined-enough': {
      ...offered(OPEN),
      joined: Array.from({ length: 50 }, () => ({ ...one, openid: 'o' })),
    },
    'request/in-your-hands': { ...accepted(OPEN), assignee: volunteer('neighbour') },
    'request/is-over': resolved(OPEN),
    'request/not-open-to-neighbours': offered(),
  };
  for (const [code, request] of Object.entries(shut)) {
    expect(mayJoin(request, 'neighbour')).toBe(false);
    expect(refusalOf(() => joinAs(request))).toBe(code);
  }
  expect(mayJoin(offered(OPEN), 'neighbour')).toBe(true);
});
