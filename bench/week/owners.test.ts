import { accepted, closed, offered, submitted, withdrawn } from '../../core/domain/testing/given';
import { member, NODES, officeHolder, standing, studio } from '../../core/domain/testing/town';
import { misowned, type There } from './owners';

const wang = member('wang', 'east');
const gone = (state: 'left' | 'paused') => ({
  ...wang,
  standings: [standing('east', { state })],
});
const there: There = {
  people: [wang, officeHolder('officer', 'officer', 'street')],
  studios: [studio('east')],
};

describe('ownership of requests', () => {
  test('there is no violation while everybody is there', () => {
    for (const request of [submitted(), offered(), accepted(), closed(), withdrawn()]) {
      expect(misowned(request, there, NODES)).toEqual([]);
    }
  });

  test.each([
    ['an office that nobody holds, nor one above', submitted(), { people: [wang] }],
    ['a studio that has shut', offered(), { studios: [studio('east', { paused: true })] }],
    ['a studio in which all have paused', offered(), { people: [gone('paused')] }],
    ['a volunteer who has left', accepted(), { people: [gone('left')] }],
    ['a volunteer of whom nobody knows', accepted(), { people: [] }],
  ])('%s cannot be an owner', (_, request, but) => {
    expect(misowned(request, { ...there, ...but }, NODES)).toHaveLength(1);
  });

  test('a paused volunteer finishes their work, and a finished request keeps a volunteer who has left', () => {
    expect(misowned(accepted(), { ...there, people: [gone('paused')] }, NODES)).toEqual([]);
    expect(misowned(closed(), { ...there, people: [gone('left')] }, NODES)).toEqual([]);
  });
});
