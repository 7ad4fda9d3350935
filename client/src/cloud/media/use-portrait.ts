import { useState } from 'react';
import { useCommand } from '../command/use-command';
import { forgetArrived, useUploads, useUploadsAnew } from './use-uploads';

const NOT_ARRIVED = '照片没有传上去，请再试一次。';

/** 上门照片, from choosing one to showing it to the households. */
export interface Portrait {
  /** The chosen picture, as a path on this phone; none before one is chosen. */
  readonly paths: readonly string[];
  readonly choose: (paths: readonly string[]) => void;
  readonly busy: boolean;
  /** Why it failed, in a sentence. */
  readonly error: string | undefined;
  readonly show: () => void;
  readonly remove: () => void;
}

/** @param onShown the chosen picture has arrived */
export function usePortrait(onShown: () => void): Portrait {
  const command = useCommand('volunteers.showPortrait');
  const uploadAll = useUploads();
  const [paths, choose] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState(false);
  const [sending, setSending] = useState(false);
  useUploadsAnew(command.error);

  const show = async () => {
    setSending(true);
    setFailed(false);
    try {
      const [portrait] = (await uploadAll({ photos: paths })).photos;
      if (portrait && (await command.run({ portrait }))) {
        forgetArrived();
        choose([]);
        onShown();
      }
    } catch {
      setFailed(true);
    } finally {
      setSending(false);
    }
  };

  return {
    ...{ paths, choose, busy: sending || command.busy },
    error: failed ? NOT_ARRIVED : command.error?.message,
    show: () => void show(),
    remove: () => void command.run({ portrait: null }),
  };
}
