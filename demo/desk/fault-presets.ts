import type { Fault } from '../../localcloud/faults/fault';
import type { FaultKey } from './words/desk-words';

/** 故障: a fault that can be switched on, to see that nothing is lost. */
export interface FaultPreset {
  /** The key of its words, which say what to look for on the phones. */
  readonly key: FaultKey;
  readonly fault: Fault;
}

export const FAULT_PRESETS: readonly FaultPreset[] = [
  {
    key: 'database',
    fault: { kind: 'error', action: 'database.*', code: 'DATABASE_REQUEST_FAILED' },
  },
  {
    key: 'slow',
    fault: { kind: 'latency', action: 'database.*', ms: 700 },
  },
  {
    key: 'silent',
    fault: { kind: 'wx-error', action: 'wx.openApi:subscribeMessage.send', errcode: -1 },
  },
  {
    key: 'power',
    fault: {
      kind: 'kill',
      when: 'after',
      function: 'api',
      action: 'database.insertDocument',
      times: 1,
    },
  },
];

/** Is this entry of the cloud the preset's fault, and will it still strike? */
export function isArmed(
  preset: FaultPreset,
  armed: readonly (Fault & { struck: number })[],
): boolean {
  return armed.some(
    ({ kind, action, struck, times }) =>
      kind === preset.fault.kind &&
      action === preset.fault.action &&
      struck < (times ?? Number.POSITIVE_INFINITY),
  );
}
