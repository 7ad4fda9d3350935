import type { Fault } from '../../localcloud/faults/fault';

/** 岔子: something that can be made to go wrong, to see that nothing is lost. */
export interface FaultPreset {
  readonly words: string;
  /** What to look for on the phones. */
  readonly hint: string;
  readonly fault: Fault;
}

export const FAULT_PRESETS: readonly FaultPreset[] = [
  {
    words: '数据库停了',
    hint: '写好的字还在手机上，关掉岔子再点一次就行。',
    fault: { kind: 'error', action: 'database.*', code: 'DATABASE_REQUEST_FAILED' },
  },
  {
    words: '网络很慢',
    hint: '按钮会说“请稍等”，连点几下也只算一次。',
    fault: { kind: 'latency', action: 'database.*', ms: 700 },
  },
  {
    words: '微信不发消息',
    hint: '“消息”页里照样有；关掉岔子，把时间拨过几分钟，会补发。',
    fault: { kind: 'wx-error', action: 'wx.openApi:subscribeMessage.send', errcode: -1 },
  },
  {
    words: '求助刚存好就断电（一次）',
    hint: '存好的那一刻，办事的程序被掐断，手机收不到回音；再点一次，也不会变成两件。',
    fault: {
      kind: 'kill',
      when: 'after',
      function: 'api',
      action: 'database.insertDocument',
      times: 1,
    },
  },
];

/** Is this what the cloud calls this preset's fault, and will it still strike? */
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
