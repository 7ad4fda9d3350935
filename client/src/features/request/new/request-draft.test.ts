import type { MeView } from '../../../../../core/contract/view';
import { emptyDraft, type RequestDraft, submitInput, wrongInDraft } from './request-draft';

const me: MeView = {
  version: 1,
  name: '李桂芳',
  phone: '12000000001',
  home: {
    nodeId: 'b-yinxing-5',
    name: '银杏里社区 · 5号楼',
    detail: '602室',
    community: '银杏里社区',
    ancestors: ['c-yinxing', 'b-yinxing-5'],
  },
  roles: [],
  volunteer: null,
  leads: [],
  consents: {},
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
  test('a neighbour who is known only says what it is and of which kind', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ what: '', category: '' }).sort()).toEqual(['category', 'what']);
  });

  test('a stranger is asked for name, telephone and building on the same page', () => {
    expect(wrong({}, stranger).sort()).toEqual(['me.name', 'me.nodeId', 'me.phone']);
  });

  test('another place needs its building, not its flat', () => {
    expect(wrong({ elsewhere: true, placeDetail: '' })).toEqual(['place.nodeId']);
  });

  test('for somebody else, it is they who are rung', () => {
    expect(wrong({ forWhom: 'neighbour' }).sort()).toEqual(['concerned.name', 'concerned.phone']);
  });

  test('what was filled in and then not wanted is not sent', () => {
    const changed = draft({
      placeId: 'b-1',
      concernedName: '张玉兰',
      concernedPhone: '12000000002',
    });
    const input = submitInput(changed, []);
    expect(input.place).toBeUndefined();
    expect(input.concerned).toBeUndefined();
  });
});
