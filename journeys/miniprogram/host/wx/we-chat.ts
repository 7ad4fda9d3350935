import type { PageStack } from '../page-stack';
import type { Surroundings } from './answers';
import { type Bars, barCalls } from './bars';
import { type CloudAccess, cloudCalls } from './cloud';
import { type ConsentWord, consentCalls } from './consent';
import { type Device, deviceCalls } from './device';
import { navigationCalls } from './navigation';
import type { Guideline } from './privacy';
import { soundCalls } from './sound';
import { storageCalls } from './storage';

/** A point in the city. */
const GARDEN = { latitude: 31.23, longitude: 121.47, name: '街心花园' };

/** Whose phone it is and how it is set. */
export interface PhoneSettings {
  readonly openid: string;
  /** Address of a local cloud. */
  readonly cloud: string;
  /** The person's choice in WeChat's prompt, by template id. Default: accept. */
  readonly consents?: Readonly<Record<string, ConsentWord>>;
  /** 微信字号, 1 is standard. */
  readonly fontScale?: number;
  /** Data in the phone's storage from before. */
  readonly storage?: Map<string, string>;
  /** Pictures in its album, by path. */
  readonly photos?: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** Files that the person was sent in a chat, by path. */
  readonly received?: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** What the person says into the microphone; when absent, WeChat has no permission. */
  readonly says?: Uint8Array<ArrayBuffer>;
  /** The point that the person marks on WeChat's map. */
  readonly marks?: Device['marks'];
  /** Roots of subpackages that are not on the phone and cannot be downloaded. */
  readonly unfetched?: ReadonlySet<string>;
  /** How long a call takes to reach the cloud; absent: no time. */
  readonly onItsWay?: () => Promise<void>;
  /** 隐私保护指引: the person has yet to agree to it; absent: they did, long ago. */
  readonly guideline?: 'to-agree';
  /** 老手机: it has nothing newer than WeChat's minimum base library, and lacks some of that too. */
  readonly old?: true;
}

/** Calls that an old WeChat may lack, although its version should have them. */
const NOT_IN_OLD = ['onNetworkStatusChange', 'offNetworkStatusChange'];

/** What the calls reach of their phone. */
export interface PhoneParts extends Surroundings, Pick<CloudAccess, 'asks'> {
  readonly settings: PhoneSettings;
  readonly storage: Map<string, string>;
  readonly stack: PageStack;
  readonly bars: Bars;
  readonly happened: (what: string) => void;
  readonly inTap: () => boolean;
  readonly guideline: Guideline;
  readonly prompted: (templateIds: readonly string[]) => void;
  readonly launchedWith: () => object;
  readonly nextTick: (work: () => void) => void;
}

/** `wx` with the calls that the mini-program uses; a missing call is undefined, as in an old WeChat. */
export function weChat(phone: PhoneParts): object {
  const { settings, storage, stack, bars, inTap, prompted, nextTick } = phone;
  const { openid, cloud, consents = {}, fontScale = 1, photos = new Map() } = settings;
  const { received = new Map() } = settings;
  const { marks = GARDEN, says } = settings;
  const files = new Map([...photos, ...received]);
  const file = (path: string) => files.get(path);
  const remember = async (words: object) => {
    const headers = { 'content-type': 'application/json', 'x-wx-openid': openid };
    const body = JSON.stringify(words);
    await fetch(`${cloud}/consents`, { method: 'POST', headers, body });
  };
  const calls: Record<string, unknown> = {
    ...storageCalls(phone, storage),
    ...navigationCalls(phone, stack, settings.unfetched),
    ...barCalls(phone, bars),
    ...deviceCalls(phone, {
      ...phone,
      fontScale,
      photos,
      received,
      marks,
      has: (path) => files.has(path),
    }),
    ...soundCalls(phone, {
      ...phone,
      says,
      file,
      keep: (path, content) => files.set(path, content),
    }),
    ...consentCalls(phone, { inTap, prompted, says: (id) => consents[id] ?? 'accept', remember }),
    cloud: cloudCalls(phone, { ...phone, url: cloud, openid, file, onItsWay: settings.onItsWay }),
    nextTick,
  };
  if (!settings.old) return phone.guideline.over(calls);
  for (const name of NOT_IN_OLD) delete calls[name];
  return calls;
}
