import { refer } from '../request/commands/outcome';
import type { ServiceRequest } from '../request/model/state';
import { hotlineText } from '../request/wording/hotline';
import {
  accepted,
  NAMES,
  offered,
  secretaryLi,
  stored,
  submitted,
  toSecretary,
} from '../testing/given';
import { member, NOW, officeHolder, placeAt, resident, TOWN } from '../testing/town';
import { relationTo } from './relation';
import { mayReadWhere } from './where';

/** Who sees the exact flat or corner, and which part of it goes to an outside agency. */
const readers = {
  asker: resident('grandma'),
  assignee: member('wang', 'east'),
  colleague: member('zhao', 'east'),
  lead: member('lead-of-east', 'east'),
  secretary: officeHolder('secretary-li', 'secretary', 'xingye'),
  stranger: resident('neighbour'),
} as const;

const everybody = Object.keys(readers) as (keyof typeof readers)[];

const sealed = { category: 'counsel' } as const;

const placeOf = (elsewhere: 'home' | 'spot') =>
  ({ ...placeAt('house-5'), detail: '201室 棋牌室', elsewhere }) as const;
const whoFinds = (request: ServiceRequest) =>
  everybody.filter((who) =>
    mayReadWhere(relationTo(readers[who], request, TOWN, NOW), request, NOW),
  );
const nameless = { nameless: 'altogether', category: 'nuisance' } as const;

test('a home’s flat is shown to the same people as the telephone', () => {
  for (const place of [placeAt('house-5'), placeOf('home')]) {
    expect(whoFinds(offered({ place }))).toEqual(['asker']);
    expect(whoFinds(accepted({ place }))).toEqual(['asker', 'assignee', 'lead']);
    expect(whoFinds(accepted({ place, nameless: 'altogether' }))).toEqual(['asker']);
    expect(hotlineText(accepted({ place }), NAMES.place(placeAt('house-5')), true)).not.toContain(
      '棋牌室',
    );
  }
});

test('the place where it happened is shown to all helpers, even if the asker is anonymous', () => {
  const place = placeOf('spot');
  const request = { ...offered({ place }), ...nameless };
  expect(whoFinds(request)).toEqual(['asker', 'assignee', 'colleague', 'lead', 'secretary']);
  expect(hotlineText(request, NAMES.place(placeAt('house-5')), true)).toContain(
    '地点：兴业里社区 · 5号楼 201室 棋牌室',
  );
});

test('the place of a confidential request is as confidential as its words', () => {
  const request = accepted({ ...sealed, place: placeOf('spot') });
  expect(whoFinds(request)).toEqual(['asker', 'assignee']);
  expect(hotlineText(request, NAMES.place(placeAt('house-5')), false)).not.toContain('棋牌室');
});

test('a voice message is referred outside in the office’s words, once it has written them', () => {
  const spoken = { ...submitted(), what: '' };
  expect(hotlineText(spoken, NAMES.place(placeAt('house-5')), true)).toBeNull();
  const outside = { to: '派出所', note: '', about: '楼下通宵打牌' };
  const told = stored(refer(spoken, outside, toSecretary().owner, secretaryLi, NOW));
  expect(hotlineText(told, NAMES.place(placeAt('house-5')), true)).toContain(
    '反映内容：楼下通宵打牌',
  );
});
