import { answering, Refused, type Surroundings } from './answers';

/** What this phone is like. */
export interface Device {
  /** 微信字号: 1 is WeChat's standard. */
  readonly fontScale: number;
  /** Pictures in the person's album, by path. */
  readonly photos: ReadonlyMap<string, Uint8Array>;
  /** Files that the person was sent in a chat, by path. */
  readonly received: ReadonlyMap<string, Uint8Array>;
  /** Whether the phone has a file at this path. */
  readonly has: (path: string) => boolean;
  /** Where the person taps on WeChat's map, and what is there. */
  readonly marks: { readonly latitude: number; readonly longitude: number; readonly name: string };
  readonly launchedWith: () => object;
  /** What left the mini-program: a number called, a picture opened, words copied. */
  readonly happened: (what: string) => void;
}

/** 设备与系统: what a script can ask of the phone, and what it can start. */
export function deviceCalls(around: Surroundings, device: Device) {
  const screen = { pixelRatio: 3, windowWidth: 390, windowHeight: 754, screenHeight: 844 };
  const system = { platform: 'ios', system: 'iOS 17.0', SDKVersion: '3.7.0', language: 'zh_CN' };
  const font = { fontSizeScaleFactor: device.fontScale, fontSizeSetting: 16 * device.fontScale };
  const told = (about: object) => () => around.bring(about);
  const access = answering<{ readonly path: string }>(around, 'access', ({ path = '' }) => {
    if (!device.has(path)) throw new Refused(`no such file or directory ${path}`);
    return {};
  });
  // A saved file keeps its path here, because this phone never clears temporary files.
  const saveFile = answering<{ readonly tempFilePath: string }>(
    around,
    'saveFile',
    ({ tempFilePath = '' }) => ({ savedFilePath: tempFilePath }),
  );
  const removeSavedFile = answering<object>(around, 'removeSavedFile', () => ({}));
  return {
    getFileSystemManager: () => ({ access, saveFile, removeSavedFile }),
    getWindowInfo: told(screen),
    getAppBaseInfo: told({ ...system, ...font }),
    getDeviceInfo: told(system),
    getSystemInfoSync: told({ ...screen, ...system, ...font }),
    getLaunchOptionsSync: () => around.bring(device.launchedWith()),
    getEnterOptionsSync: () => around.bring(device.launchedWith()),
    getAccountInfoSync: told({
      miniProgram: { appId: 'wxlocal0000000000', envVersion: 'develop' },
    }),
    canIUse: () => true,
    chooseMedia: answering<{ readonly count: number }>(around, 'chooseMedia', ({ count = 9 }) => {
      const chosen = [...device.photos].slice(0, count);
      return {
        type: 'image',
        tempFiles: chosen.map(([tempFilePath, { length }]) => ({
          tempFilePath,
          size: length,
          fileType: 'image',
        })),
      };
    }),
    chooseMessageFile: answering<{ readonly count: number }>(
      around,
      'chooseMessageFile',
      ({ count = 100 }) => ({
        tempFiles: [...device.received].slice(0, count).map(([path, { length }]) => ({
          ...{ path, name: path.split('/').at(-1), size: length, type: 'file' },
        })),
      }),
    ),
    // This phone is never without a network.
    onNetworkStatusChange: () => undefined,
    offNetworkStatusChange: () => undefined,
    chooseLocation: answering<object>(around, 'chooseLocation', () => ({
      ...device.marks,
      address: '',
    })),
    openLocation: answering<{ readonly latitude: number; readonly longitude: number }>(
      around,
      'openLocation',
      ({ latitude, longitude }) => {
        device.happened(`openLocation ${latitude},${longitude}`);
        return {};
      },
    ),
    previewImage: answering<{ readonly current: string }>(
      around,
      'previewImage',
      ({ current = '' }) => {
        device.happened(`previewImage ${current}`);
        return {};
      },
    ),
    makePhoneCall: answering<{ readonly phoneNumber: string }>(
      around,
      'makePhoneCall',
      ({ phoneNumber = '' }) => {
        device.happened(`makePhoneCall ${phoneNumber}`);
        return {};
      },
    ),
    setClipboardData: answering<{ readonly data: string }>(
      around,
      'setClipboardData',
      ({ data = '' }) => {
        device.happened(`setClipboardData ${data}`);
        return {};
      },
    ),
  };
}
