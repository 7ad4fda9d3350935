import {
  accepted,
  asDoer,
  draft,
  grandma,
  inStatesOtherThan,
  offered,
  referred,
  secretaryLi,
  stored,
  studioOwner,
  submitted,
  toSecretary,
  toStudioOwner,
  volunteer,
} from '../../testing/given';
import { DAY, later, NOW, OFFICE_DUE, refusalOf } from '../../testing/town';
import { accept, decline, dispatch, submit, transfer } from './assignment';

const wang = asDoer(volunteer());

describe('submit', () => {
  test("given a studio that can help, it is offered until the studio's deadline", () => {
    const { next, events } = submit('r1', draft(), toStudioOwner('east'), grandma, NOW);
    expect(next).toMatchObject({
      _id: 'r1',
      version: 0,
      state: 'offered',
      owner: studioOwner('east'),
      reasons: ['chosen-by-hand'],
      dueAt: later(60),
      asker: 'grandma',
      ancestors: draft().place.ancestors,
      tried: [],
      overdue: false,
      answeredInTime: null,
      solved: null,
    });
    expect(events).toEqual([
      { type: 'request.submitted', at: NOW, by: grandma },
      {
        type: 'request.offered',
        also: [],
        at: NOW,
        by: grandma,
        to: studioOwner('east'),
        acceptBy: later(60),
      },
    ]);
  });

  test('given no studio, an office gets it and has a day to decide', () => {
    const { next, events } = submit('r1', draft(), toSecretary(), grandma, NOW);
    expect(next).toMatchObject({
      state: 'submitted',
      owner: toSecretary().owner,
      dueAt: OFFICE_DUE,
    });
    expect(events.map(({ type }) => type)).toEqual(['request.submitted', 'request.escalated']);
  });
});

describe('accept', () => {
  test("given an offer, the volunteer gets it with the category's time to resolve", () => {
    const { next, events } = accept(offered(), volunteer(), later(30));
    expect(next).toMatchObject({
      state: 'accepted',
      owner: volunteer(),
      assignee: volunteer(),
      answeredInTime: true,
      overdue: false,
      dueAt: later(30 + 7 * DAY),
    });
    expect(events).toEqual([
      { type: 'request.accepted', at: later(30), by: wang, volunteer: volunteer() },
    ]);
  });

  test('accepting at the last moment is in time, a minute later is not', () => {
    const { dueAt } = offered();
    if (!dueAt) throw new Error('the offer has no dueAt');
    expect(accept(offered(), volunteer(), dueAt).next.answeredInTime).toBe(true);
    expect(accept(offered(), volunteer(), later(1, dueAt)).next.answeredInTime).toBe(false);
  });

  test('given that a colleague was faster, the refusal names who has it', () => {
    const late = () => accept(accepted(), volunteer('zhao'), NOW);
    expect(refusalOf(late)).toBe('request/already-accepted');
    expect(late).toThrow('这件事刚刚被王师傅接走了。');
  });

  test.each(inStatesOtherThan('offered', 'accepted'))(
    'given $state, there is nothing to accept',
    ({ request }) => {
      expect(refusalOf(() => accept(request, volunteer(), NOW))).toBe('request/not-waiting');
    },
  );
});

describe('decline', () => {
  test('given an offer, the next studio is asked and the first one never again', () => {
    const { next, events } = decline(offered(), '人手不够', toStudioOwner('west'), wang, NOW);
    expect(next).toMatchObject({ state: 'offered', owner: studioOwner('west'), tried: ['east'] });
    expect(events).toMatchObject([
      {
        type: 'request.left',
        from: [studioOwner('east')],
        cause: 'declined',
        reason: '人手不够',
      },
      { type: 'request.offered', to: studioOwner('west') },
    ]);
  });

  test('given accepted work, the assignee is cleared and the first answer still counts', () => {
    const { next, events } = decline(accepted(), '病了', toStudioOwner('west'), wang, NOW);
    expect(next).toMatchObject({ tried: ['east'], assignee: null, answeredInTime: true });
    expect(events[0]).toMatchObject({ from: [volunteer()] });
  });

  test('given no other studio, the secretary gets it', () => {
    const { next, events } = decline(offered(), '人手不够', toSecretary(), wang, NOW);
    expect(next).toMatchObject({ state: 'submitted', owner: toSecretary().owner });
    expect(events.map(({ type }) => type)).toEqual(['request.left', 'request.escalated']);
  });

  test.each(inStatesOtherThan('offered', 'accepted'))(
    'given $state, there is nothing to decline',
    ({ request }) => {
      const act = () => decline(request, '', toStudioOwner('west'), wang, NOW);
      expect(refusalOf(act)).toBe('request/not-waiting');
    },
  );
});

describe('transfer', () => {
  test('given accepted work, the other studio is asked', () => {
    const { next, events } = transfer(accepted(), '要电工', toStudioOwner('west'), wang, NOW);
    expect(next).toMatchObject({
      state: 'offered',
      owner: studioOwner('west'),
      tried: ['east'],
      assignee: null,
      overdue: false,
      dueAt: later(60),
    });
    expect(events[0]).toMatchObject({ type: 'request.left', cause: 'transferred' });
  });

  test('given a transfer to the same studio, its other members are asked', () => {
    const { next } = transfer(accepted(), '腰闪了', toStudioOwner('east'), wang, NOW);
    expect(next).toMatchObject({ state: 'offered', owner: studioOwner('east'), assignee: null });
  });

  test.each(inStatesOtherThan('accepted'))(
    'given $state, nobody works on it who could transfer it',
    ({ request }) => {
      const act = () => transfer(request, '', toStudioOwner('west'), wang, NOW);
      expect(refusalOf(act)).toBe('request/not-in-work');
    },
  );
});

describe('dispatch', () => {
  test('given that an office has it, the chosen studio is asked and no loss is recorded', () => {
    const { next, events } = dispatch(submitted(), toStudioOwner('west'), '', secretaryLi, NOW);
    expect(next).toMatchObject({ state: 'offered', owner: studioOwner('west'), tried: [] });
    expect(events.map(({ type }) => type)).toEqual(['request.offered']);
  });

  test('the secretary’s note is kept', () => {
    const said = '老人独居，请先去看看';
    const { events } = dispatch(submitted(), toStudioOwner('west'), said, secretaryLi, NOW);
    expect(events[0]).toMatchObject({ cause: 'dispatched', reason: said, by: secretaryLi });
  });

  test('given a studio that does not answer, another is asked and the first is not asked again', () => {
    const { next, events } = dispatch(offered(), toStudioOwner('west'), '', secretaryLi, NOW);
    expect(next).toMatchObject({ owner: studioOwner('west'), tried: ['east'] });
    expect(events[0]).toMatchObject({ cause: 'dispatched', from: [studioOwner('east')] });
  });

  test('given a referral, it can be called back', () => {
    const { next } = dispatch(referred(), toStudioOwner('west'), '', secretaryLi, NOW);
    expect(next).toMatchObject({ state: 'offered', owner: studioOwner('west') });
  });

  test('a studio that is asked already is refused', () => {
    const act = () => dispatch(offered(), toStudioOwner('east'), '', secretaryLi, NOW);
    expect(refusalOf(act)).toBe('request/same-studio');
  });

  test('given an assignee who makes no progress, the request is taken from them', () => {
    const { next, events } = dispatch(accepted(), toStudioOwner('west'), '', secretaryLi, NOW);
    expect(next).toMatchObject({ owner: studioOwner('west'), tried: ['east'], assignee: null });
    expect(events[0]).toMatchObject({ cause: 'dispatched', from: [{ openid: 'wang' }] });
  });

  test('given an assignee, their colleagues can be asked', () => {
    const { next } = dispatch(accepted(), toStudioOwner('east'), '', secretaryLi, NOW);
    expect(next).toMatchObject({ state: 'offered', owner: studioOwner('east') });
  });

  test.each(inStatesOtherThan('submitted', 'offered', 'accepted', 'referred'))(
    'given $state, it is not waiting for anybody',
    ({ request }) => {
      const act = () => dispatch(request, toStudioOwner('west'), '', secretaryLi, NOW);
      expect(refusalOf(act)).toBe('request/not-waiting');
    },
  );
});

test('a studio that had it twice is listed once', () => {
  const back = stored(dispatch(offered(), toStudioOwner('west'), '', secretaryLi, NOW));
  const again = stored(dispatch(back, toStudioOwner('east'), '', secretaryLi, NOW));
  const { next } = decline(again, '', toSecretary(), wang, NOW);
  expect(next.tried).toEqual(['west', 'east']);
});
