import { accepted, offered, studioOwner, submitted, toStudioOwner } from '../testing/given';
import { IDLE } from '../testing/staff';
import { member, NOW, officeHolder, pathOf, refusalOf, resident, TOWN } from '../testing/town';
import { decide } from './decide';
import { type RequestCommand, wordsOthersRead } from './request-command';
import { staffingWanted } from './staffing-wanted';

const wang = member('wang', 'east', { name: '王师傅' });
const world = { directory: TOWN, staffing: IDLE, now: NOW };

test('a person without the right is refused before anything else is decided', () => {
  const act = (person = resident('nobody')) =>
    decide({ do: 'record', note: '好了' }, accepted(), { ...world, person });
  expect(refusalOf(act)).toBe('request/not-found');
  expect(refusalOf(() => act(member('zhao', 'east')))).toBe('policy/forbidden');
  expect(act(wang).events).toMatchObject([{ type: 'request.recorded', by: { openid: 'wang' } }]);
});

test('a volunteer accepts for the studio that asked them', () => {
  const { next } = decide({ do: 'accept' }, offered(), { ...world, person: wang });
  expect(next.owner).toEqual({
    kind: 'volunteer',
    openid: 'wang',
    name: '王师傅',
    studioId: 'east',
  });
});

test('a decline moves on to the next studio; in danger the other asked studios stay asked', () => {
  const decline = { do: 'decline', reason: '病了' } as const;
  const alone = decide(decline, offered(), { ...world, person: wang });
  expect(alone.next).toMatchObject({ owner: studioOwner('west'), tried: ['east'] });
  const asked = [studioOwner('east'), studioOwner('west')];
  const several = {
    ...offered({ category: 'leak' }),
    asked,
    askedStudios: asked.map(({ studioId }) => studioId),
  };
  const left = decide(decline, several, { ...world, person: wang });
  expect(left.next).toMatchObject({ owner: studioOwner('west'), askedStudios: ['west'] });
  expect(left.events.map(({ type }) => type)).toEqual(['request.left']);
  expect(staffingWanted(decline, several, { ...world, person: wang })).toEqual({});
  expect(staffingWanted(decline, offered(), { ...world, person: wang }).for?.tried).toEqual([
    'east',
  ]);
});

test('staffing is needed only by commands that look for a studio', () => {
  const li = officeHolder('li', 'secretary', 'xingye');
  const send: RequestCommand = { do: 'dispatch', studioId: 'west', reason: '' };
  expect(staffingWanted(send, submitted(), { ...world, person: li })).toEqual({
    studios: ['west'],
  });
  expect(decide(send, submitted('repair'), { ...world, person: li }).next.owner).toEqual(
    toStudioOwner('west').owner,
  );
  const withdraw = { do: 'withdraw', reason: '' } as const;
  const grandma = resident('grandma');
  expect(staffingWanted(withdraw, submitted(), { ...world, person: grandma })).toEqual({});
});

test('relocating needs the staffing at the new place', () => {
  const grandma = resident('grandma');
  const move: RequestCommand = { do: 'relocate', place: { nodeId: 'house-9', detail: '101室' } };
  const around = { ...world, person: grandma };
  expect(staffingWanted(move, offered(), around).for?.ancestors).toEqual(pathOf('house-9'));
  expect(decide(move, offered(), around).next.place.nodeId).toBe('house-9');
});

test('no staffing is read for a command that is no longer possible', () => {
  const wantedAfter = (command: RequestCommand) => () =>
    staffingWanted(command, accepted(), { ...world, person: resident('grandma') });
  expect(refusalOf(wantedAfter({ do: 'reopen', reason: '又漏了' }))).toBe('request/not-resolved');
  expect(refusalOf(wantedAfter({ do: 'dispatch', studioId: 'west', reason: '' }))).toBe(
    'policy/forbidden',
  );
});

test('only the words that others will read are checked', () => {
  const parts = [{ category: 'law', what: '看看租约' } as const];
  expect(wordsOthersRead({ do: 'split', parts })).toBe('看看租约');
  expect(wordsOthersRead({ do: 'refer', to: '派出所', note: '半夜' })).toBe('派出所');
  expect(wordsOthersRead({ do: 'record', note: '明早来' })).toBeNull();
});
