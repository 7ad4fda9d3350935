import type { Fault } from '../../localcloud/faults/fault';

/** Functions whose calls fail. */
const FUNCTIONS = ['api', 'deliver', 'patrol'] as const;

/**
 * 故障: all week long calls are slow, refused, or cut off before or after they took effect, processes
 * are killed, answers to phones are lost, and WeChat is busy. The rates let thousands of them strike.
 */
export const FAULTS: readonly Fault[] = [
  ...FUNCTIONS.flatMap(faultsOf),
  { action: 'fn:api', kind: 'drop', when: 'before', rate: 0.005 },
  { action: 'fn:api', kind: 'drop', when: 'after', rate: 0.01 },
  { action: 'fn:deliver', kind: 'drop', when: 'before', rate: 0.1 },
  ...['deliver', 'patrol'].flatMap(sending),
];

function faultsOf(name: string): Fault[] {
  const database = { action: 'database.*', function: name };
  return [
    { ...database, kind: 'latency', ms: 20, rate: 0.005 },
    { ...database, kind: 'error', code: 'DATABASE_REQUEST_FAILED', rate: 0.002 },
    { ...database, kind: 'drop', when: 'before', rate: 0.001 },
    { ...database, kind: 'drop', when: 'after', rate: 0.001 },
    { ...database, kind: 'kill', when: 'before', rate: 0.0003 },
    { ...database, kind: 'kill', when: 'after', rate: 0.0003 },
  ];
}

function sending(name: string): Fault[] {
  const send = { action: 'wx.openApi:subscribeMessage.send', function: name };
  return [
    { ...send, kind: 'wx-error', errcode: -1, rate: 0.02 },
    { ...send, kind: 'wx-error', errcode: 43101, rate: 0.002 },
    { ...send, kind: 'drop', when: 'before', rate: 0.003 },
    { ...send, kind: 'drop', when: 'after', rate: 0.003 },
    { ...send, kind: 'kill', when: 'after', rate: 0.001 },
  ];
}
