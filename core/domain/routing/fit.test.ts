import { oneMember, staffing } from '../testing/staff';
import { directoryOf, NOW, placeAt, studio } from '../testing/town';
import { needAt } from './dry-run';
import { fitsOf } from './fit';
import { sayFit } from './fit-words';

const STUDIOS = [
  studio('failed'),
  studio('errands', { specialities: ['errand'], alsoHelps: [] }),
  studio('besides', { specialities: ['errand'], alsoHelps: ['repair'] }),
  studio('full', { point: { lat: 31.2003, lng: 121.4 } }),
  studio('free', { serves: ['xingye'], hours: [{ days: [6], from: '09:00', to: '10:00' }] }),
];
const DIRECTORY = directoryOf(...STUDIOS);
const THERE = staffing({
  full: { members: [oneMember('busy', { atOnce: 2, inHand: 2 })], inWork: 2 },
});

function fits() {
  const house = DIRECTORY.nodes.get(placeAt('house-5').nodeId);
  if (!house) throw new Error('no house');
  const need = {
    ...needAt('repair', house, { lat: 31.2, lng: 121.4 }),
    tried: ['failed'],
  };
  return fitsOf(STUDIOS, need, DIRECTORY, THERE, NOW);
}

test('studios for the category with capacity come first, those that did not do it come last', () => {
  expect(fits().map(({ candidate }) => candidate.studio._id)).toEqual([
    'free',
    'full',
    'besides',
    'errands',
    'failed',
  ]);
});

test('each shows its categories, the distance, its load and whether it is open', () => {
  const said = Object.fromEntries(
    fits().map((fit) => [fit.candidate.studio._id, sayFit(fit, DIRECTORY).join('；')]),
  );
  expect(said).toEqual({
    free: '专门办这一类；就在这个社区；手上没有事；现在没开门',
    full: '专门办这一类；约 50 米；手上 2 件，满了；现在开着',
    besides: '也帮忙办这一类；服务整个街道；手上没有事；现在开着',
    errands: '办代办跑腿；服务整个街道；手上没有事；现在开着',
    failed: '专门办这一类；服务整个街道；手上没有事；现在开着',
  });
});
