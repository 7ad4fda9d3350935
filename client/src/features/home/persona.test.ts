import type { MeView, StandingView } from '../../../../core/contract/me';
import { keptPersona, personaNow, personasOf } from './persona';

type Who = Pick<MeView, 'roles' | 'standings'>;

const RESIDENT: Who = { roles: [], standings: [] };
const SECRETARY: Who = {
  ...RESIDENT,
  roles: [{ role: 'secretary', node: 'plum', nodeName: '梅园社区', title: '书记' }],
};

function volunteer(state: StandingView['state']): Who {
  const noPause = { pausedUntil: null, pausedBy: null, waiting: null, leadSaid: null };
  const rest = { studioName: '工作室', reason: '', onDuty: [], ...noPause };
  return { ...RESIDENT, standings: [{ state, studioId: 's1', ...rest }] };
}

test('everybody is a resident; office holders and volunteers have further personas', () => {
  expect(personasOf(RESIDENT)).toEqual(['resident']);
  expect(personasOf(SECRETARY)).toEqual(['office', 'resident']);
  expect(personasOf(volunteer('approved'))).toEqual(['volunteer', 'resident']);
  expect(personasOf(volunteer('paused'))).toEqual(['volunteer', 'resident']);
  expect(personasOf(volunteer('applied'))).toEqual(['resident']);
  expect(personasOf({ ...volunteer('approved'), roles: SECRETARY.roles })).toHaveLength(3);
});

test('the persona with work comes first, until another one is chosen', () => {
  const all = personasOf(SECRETARY);
  expect(personaNow({ persona: 'resident', chosen: false }, all)).toBe('office');
  expect(personaNow({ persona: 'resident', chosen: true }, all)).toBe('resident');
});

test('a chosen persona that the person no longer has is ignored', () => {
  const kept = { persona: 'office', chosen: true } as const;
  expect(personaNow(kept, personasOf(RESIDENT))).toBe('resident');
  expect(personaNow(kept, personasOf(volunteer('approved')))).toBe('volunteer');
});

test('a stored value is used only if it is a known persona', () => {
  expect(keptPersona({ persona: 'office', chosen: true })).toEqual({
    persona: 'office',
    chosen: true,
  });
  for (const stored of [undefined, null, 'office', {}, { persona: 'mayor', chosen: true }]) {
    expect(keptPersona(stored)).toEqual({ persona: 'resident', chosen: false });
  }
});
