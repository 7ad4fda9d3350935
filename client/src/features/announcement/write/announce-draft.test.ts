import { type AnnounceDraft, inputOf } from './announce-draft';

const draft: AnnounceDraft = {
  id: '',
  version: 0,
  nodeId: 'c-1',
  nodeName: '银杏里社区',
  audience: 'everyone',
  title: '停水通知',
  body: '明天上午停水。',
};

describe('存公告', () => {
  test('a new announcement is saved without an id or version', () => {
    expect(inputOf(draft)).toEqual({
      nodeId: 'c-1',
      audience: 'everyone',
      title: '停水通知',
      body: '明天上午停水。',
    });
  });

  test('an existing draft is saved with the version that was read', () => {
    expect(inputOf({ ...draft, id: 'a1', version: 3 })).toMatchObject({ id: 'a1', version: 3 });
  });
});
