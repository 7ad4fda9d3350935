import type { MeView } from '../../../../../core/contract/me';
import type { RequestDraft } from './draft-fields';
import { whereabouts } from './draft-place';
import { wrongOf } from './draft-props';
import {
  emptyDraft,
  isBegun,
  isWrongFolded,
  knownContact,
  submitInput,
  wrongInDraft,
} from './request-draft';
import { placeFor } from './whom-lives-where';

const me: MeView = {
  version: 1,
  name: '李桂芳',
  wantedName: null,
  phone: '15400000001',
  home: {
    nodeId: 'b-yinxing-5',
    name: '银杏里社区 · 5号楼',
    nodeName: '5号楼',
    detail: '602室',
    community: '银杏里社区',
    ancestors: ['c-yinxing', 'b-yinxing-5'],
  },
  roles: [],
  switchedOff: [],
  quiet: { from: '21:30', until: '07:30' },
  administersAll: false,
  posts: [],
  standings: [],
  joining: null,
  terms: { atOnce: 3, relatives: [], showPhone: false },
  leads: [],
  credits: {},
  agreed: [],
  erasedAt: null,
  heldBack: null,
  unread: 0,
  now: '2026-11-21T02:00:00.000Z',
};

const stranger: MeView = { ...me, name: '', phone: '', home: null };

function draft(part: Partial<RequestDraft> = {}): RequestDraft {
  return { ...emptyDraft, what: '厨房的灯不亮了', category: 'repair', ...part };
}

const wrong = (part: Partial<RequestDraft>, who = me) =>
  Object.keys(wrongInDraft(draft(part), who));

describe('求助的草稿', () => {
  test('a neighbour whose data are known gives only the words and the category', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ what: '', category: '' }).sort()).toEqual(['category', 'what']);
  });

  test('a stranger is asked for name, telephone and building on the same page', () => {
    expect(wrong({}, stranger).sort()).toEqual(['me.name', 'me.nodeId', 'me.phone']);
  });

  test('another place needs its building, not its flat', () => {
    expect(wrong({ elsewhere: true, placeDetail: '' })).toEqual(['place.nodeId']);
  });

  test('a request for somebody else gives that person’s telephone', () => {
    expect(wrong({ forWhom: 'neighbour' }).sort()).toEqual(['concerned.name', 'concerned.phone']);
  });

  test('a name that is too long, or too many names, is reported at the question for names', () => {
    const said = (avoidNames: string) =>
      wrongOf(wrongInDraft(draft({ avoidNames }), me), 'avoid.names');
    expect(said(`王海生，周德顺，${'张'.repeat(21)}`)).toBe('最多 20 个字');
    expect(said('王一，王二，王三，王四，王五，王六')).toBe('最多 5 个');
    expect(said('王海生')).toBeUndefined();
    expect(wrongOf({ 'avoid.namesake': '错' }, 'avoid.names')).toBeUndefined();
  });

  test('answers that were filled in and then dropped are not sent', () => {
    const changed = draft({
      placeId: 'b-1',
      concernedName: '张玉兰',
      concernedPhone: '15400000002',
    });
    const input = submitInput(changed, []);
    expect(input.place).toBeUndefined();
    expect(input.concerned).toBeUndefined();
  });

  test('a voice message alone is enough, once the category is chosen', () => {
    const spoken = { what: '', voicePath: 'wxfile://voice.mp3', voiceSeconds: 12 };
    expect(wrong(spoken)).toEqual([]);
    expect(wrong({ ...spoken, category: '' })).toEqual(['category']);
    expect(submitInput(draft(spoken), [], 'cloud://env.b/voices/1.mp3').voice).toEqual({
      file: 'cloud://env.b/voices/1.mp3',
      seconds: 12,
    });
  });

  test('a confidential or empty request is never open to neighbours, whatever was chosen before', () => {
    const readers = 'neighbours' as const;
    expect(submitInput(draft({ readers }), []).readers).toBe('neighbours');
    expect(submitInput(draft({ readers, category: 'law' }), []).readers).toBe('helpers');
    expect(submitInput(draft({ readers, what: '' }), []).readers).toBe('helpers');
  });

  test('full anonymity applies only in categories that allow it', () => {
    const nameless = 'altogether' as const;
    expect(submitInput(draft({ nameless, category: 'nuisance' }), []).nameless).toBe('altogether');
    expect(submitInput(draft({ nameless }), []).nameless).toBe('to-neighbours');
  });

  test('a point on the map is sent with its name', () => {
    const point = { lat: 31.2, lng: 121.5, name: '街心花园' };
    expect(submitInput(draft({ elsewhere: true, point }), []).place).toEqual({
      detail: '街心花园',
      point: { lat: 31.2, lng: 121.5 },
    });
    expect(wrong({ elsewhere: true, point })).toEqual([]);
    const gate = draft({ elsewhere: true, point, placeDetail: '南门口 ' });
    expect(submitInput(gate, []).place?.detail).toBe('街心花园 南门口');
    const longest = { elsewhere: true, point: { ...point, name: '园'.repeat(30) } };
    expect(wrong({ ...longest, placeDetail: '门'.repeat(30) })).toEqual([]);
  });

  test('suggestions while writing use the place chosen at that moment', () => {
    const contact = { name: '', phone: '', nodeId: 'b-3', placeName: '3号楼', detail: '' };
    const point = { lat: 31.2, lng: 121.5, name: '街心花园' };
    expect(whereabouts(draft())).toEqual({});
    expect(whereabouts(draft({ contact }))).toEqual({ nodeId: 'b-3' });
    expect(whereabouts(draft({ contact, elsewhere: true, placeId: 'b-1' }))).toEqual({
      nodeId: 'b-1',
    });
    expect(whereabouts(draft({ elsewhere: true, placeId: 'b-1', point }))).toEqual({
      point: { lat: 31.2, lng: 121.5 },
    });
    expect(whereabouts(draft({ elsewhere: true }))).toBeUndefined();
  });

  test('a resident who is unknown without a network can write, and is not asked again for known data', () => {
    expect(wrongInDraft(draft(), undefined)).toEqual({});
    expect(knownContact(undefined).name).toBe('');
  });

  test('a category chosen on the page before does not count as a draft', () => {
    expect(isBegun({ ...emptyDraft, category: 'repair' })).toBe(false);
    expect(isBegun({ ...emptyDraft, what: '灯坏了' })).toBe(true);
    expect(isBegun({ ...emptyDraft, voicePath: 'wxfile://voice.mp3' })).toBe(true);
  });

  test('splits the names of people to avoid, however they are separated', () => {
    const { avoid } = submitInput(draft({ avoidNames: '王师傅，周师傅、 孙师傅' }), []);
    expect(avoid.names).toEqual(['王师傅', '周师傅', '孙师傅']);
  });

  test('answers that do not fit the category are not sent', () => {
    const said = {
      atHome: ['weekend'],
      beneficiaries: ['disabled'],
      avoidStudios: ['st-1'],
      avoidNames: '王海生',
    } as const;
    expect(submitInput(draft(said), [])).toMatchObject({
      atHome: ['weekend'],
      beneficiaries: ['disabled'],
      avoid: { studios: ['st-1'], names: ['王海生'] },
    });
    expect(submitInput(draft({ ...said, category: 'suggestion' }), [])).toMatchObject({
      atHome: [],
      beneficiaries: [],
      avoid: { studios: [], names: [] },
    });
    expect(submitInput(draft({ ...said, category: 'parking' }), [])).toMatchObject({
      atHome: [],
      beneficiaries: [],
      avoid: { studios: ['st-1'], names: ['王海生'] },
    });
  });

  test('a request for a neighbour does not suggest the asker’s flat', () => {
    const { home } = me;
    const mine = { elsewhere: true, placeId: home?.nodeId, placeName: home?.name };
    expect(placeFor('neighbour', draft(), me)).toEqual(mine);
    const there = draft({ elsewhere: true, placeId: 'b-1' });
    expect(placeFor('neighbour', there, me)).toEqual({});
    expect(placeFor('self', draft(mine), me)).toMatchObject({ elsewhere: false });
    expect(placeFor('self', there, me)).toEqual({});
  });

  test('an error in a folded question is detected', () => {
    const family = wrongInDraft(draft({ forWhom: 'family' }), me);
    expect(isWrongFolded(family, false)).toBe(true);
    expect(isWrongFolded(family, true)).toBe(false);
    expect(isWrongFolded(wrongInDraft(draft({ what: '' }), me), false)).toBe(false);
    const names = wrongInDraft(draft({ avoidNames: '张'.repeat(21) }), me);
    expect(isWrongFolded(names, true)).toBe(true);
  });
});

describe('单独同意', () => {
  test('is asked for marks of health, and kinds about a child, unless it was given before', () => {
    const marked: Partial<RequestDraft> = { category: 'errand', beneficiaries: ['disabled'] };
    expect(wrong(marked)).toEqual(['consent.health']);
    expect(wrong({ ...marked, agreesTo: ['health'] })).toEqual([]);
    expect(wrong(marked, { ...me, agreed: ['health'] })).toEqual([]);
    expect(wrong({ category: 'children' })).toEqual(['consent.child']);
    expect(wrong({ category: 'children', agreesTo: ['child'] })).toEqual([]);
  });

  test('is not asked without a network, nor for marks that do not belong to the kind', () => {
    expect(Object.keys(wrongInDraft(draft({ category: 'children' }), undefined))).toEqual([]);
    expect(wrong({ category: 'hazard', beneficiaries: ['disabled'] })).toEqual([]);
  });
});
