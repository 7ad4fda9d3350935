import type { StudioView } from '../../../../../core/contract/studio';
import { draftOf, inputOf, isElsewhere } from './studio-draft';

const studio: StudioView = {
  id: 'st-1',
  version: 4,
  name: '老周水电急修工作室',
  lead: 'o-zhou',
  leadName: '周德顺',
  introduction: '半夜爆管也来。',
  specialities: ['leak'],
  alsoHelps: ['repair'],
  serves: [{ id: 'c-1', name: '银杏里社区' }],
  further: [],
  place: { id: 'c-1', name: '银杏里社区' },
  room: '3号楼底层',
  hours: [{ days: [1, 2], from: '09:00', to: '17:00' }],
  capacity: 6,
  fee: 'at-cost',
  feeNote: '零件按进价',
  phone: '15400000301',
  record: null,
  open: true,
  community: '银杏里社区',
  reach: null,
  point: { lat: 31.26, lng: 121.48 },
  paused: false,
  editable: true,
};

describe('存工作室', () => {
  test('unchanged fields are sent as they were read, with the version that was read', () => {
    expect(inputOf(draftOf(studio), 'st-1')).toEqual({
      id: 'st-1',
      version: 4,
      name: '老周水电急修工作室',
      lead: 'o-zhou',
      introduction: '半夜爆管也来。',
      specialities: ['leak'],
      alsoHelps: ['repair'],
      serves: ['c-1'],
      nodeId: 'c-1',
      room: '3号楼底层',
      hours: [{ days: [1, 2], from: '09:00', to: '17:00' }],
      capacity: 6,
      fee: 'at-cost',
      feeNote: '零件按进价',
      phone: '15400000301',
      paused: false,
      point: { lat: 31.26, lng: 121.48 },
    });
  });

  test('a place that waits for the office there is shown as waiting, and stays declared', () => {
    const asked = { id: 'c-2', name: '桂香里社区', state: 'asked' } as const;
    const agreed = { id: 'c-1', name: '银杏里社区', state: 'agreed' } as const;
    const draft = draftOf({ ...studio, further: [asked, agreed] });
    expect(draft.serves).toEqual([
      { id: 'c-1', name: '银杏里社区' },
      { id: 'c-2', name: '桂香里社区', waits: true },
    ]);
    expect(inputOf(draft, 'st-1').serves).toEqual(['c-1', 'c-2']);
  });

  test('a place has to wait when no office of the editor is on its path', () => {
    const me = {
      roles: [{ role: 'secretary', node: 'c-1', nodeName: '银杏里社区', title: '书记' }],
    } as const;
    expect(isElsewhere(me, [{ id: 'street' }, { id: 'c-1' }, { id: 'b-1' }])).toBe(false);
    expect(isElsewhere(me, [{ id: 'street' }, { id: 'c-2' }])).toBe(true);
  });

  test('a new studio is saved without an id or version', () => {
    const input = inputOf(draftOf(studio), undefined);
    expect(input).not.toHaveProperty('id');
    expect(input).not.toHaveProperty('version');
  });

  test('a category that becomes a speciality leaves 也帮忙办', () => {
    const draft = { ...draftOf(studio), specialities: ['leak', 'repair'] as const };
    expect(inputOf(draft, 'st-1')).toMatchObject({
      specialities: ['leak', 'repair'],
      alsoHelps: [],
    });
  });

  test('a free studio sends no note about prices; a capacity that is no number is not sent', () => {
    const draft = { ...draftOf(studio), fee: 'free', capacity: '六' } as const;
    expect(inputOf(draft, 'st-1')).toMatchObject({ feeNote: '', capacity: 0 });
  });
});
