import { inCurrentShape } from './shapes';
import { Dissolved } from './step';

/** 公告的旧副本: what becomes of the copies from the time when every reader got one. */

const copy = {
  _id: 'a1:published:o-1',
  shape: 1,
  openid: 'o-1',
  template: 'news',
  readAt: null,
  message: { state: 'sent' },
};

test('a copy that was read becomes a read mark; an unread copy whose message is done is removed', () => {
  const at = '2026-03-11T02:00:00.000Z';
  expect(inCurrentShape('inbox', { ...copy, readAt: at })).toEqual(
    new Dissolved(copy._id, [
      {
        collection: 'announcementReads',
        document: { _id: 'a1:o-1', announcementId: 'a1', openid: 'o-1', at },
      },
    ]),
  );
  expect(inCurrentShape('inbox', copy)).toEqual(new Dissolved(copy._id));
});

test('a copy whose WeChat message is still to be sent keeps that message', () => {
  const waiting = { ...copy, message: { state: 'waiting' } };
  expect(inCurrentShape('inbox', waiting)).toMatchObject({ message: { state: 'waiting' } });
});

test('a credit that a copy took is remembered for the announcement', () => {
  const person = {
    _id: 'o-1',
    shape: 2,
    consents: { news: { left: 2 } },
    spent: [copy._id, 'r1:e2:o-1'],
  };
  expect(inCurrentShape('people', person)).toMatchObject({
    spent: ['a1', 'r1:e2:o-1'],
    getsNews: true,
    livesSince: {},
  });
});

test('the remaining WeChat messages are called credits', () => {
  const person = { _id: 'o-1', shape: 5, consents: { news: { left: 2 } } };
  const told = { _id: 'r1:e2:o-1', shape: 2, message: { state: 'no-consent', attempts: 1 } };
  expect(inCurrentShape('people', person)).toMatchObject({ credits: { news: { left: 2 } } });
  expect(inCurrentShape('inbox', told)).toMatchObject({
    message: { state: 'no-credit', attempts: 1 },
  });
});

test('an unfinished delivery is due, and continues after its cursor', () => {
  const walking = { _id: 'a1', shape: 2, telling: 'walking', changedAt: 'then', cursor: 'o-5' };
  expect(inCurrentShape('announcements', walking)).toMatchObject({
    due: [{ job: 'tell', at: 'then' }],
    cursor: 'o-5',
    corrections: [],
  });
});

test('a studio from before keeps its places and its radius, and has asked no office for anything', () => {
  const studio = { _id: 's1', shape: 4, serves: ['street'], reach: 500, due: [] };
  expect(inCurrentShape('studios', studio)).toMatchObject({
    ...{ serves: ['street'], reach: 500, reachWithin: null, further: [], notices: {} },
  });
});
