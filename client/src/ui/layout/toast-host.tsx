import { View } from '@tarojs/components';
import { useSyncExternalStore } from 'react';
import { isCovered, onCovered } from './covered';
import { spoken } from './spoken';
import { currentToast, onToast } from './toast';
import './toast.scss';

/** The place where `toast()` appears; every Screen has one. It is above an open sheet. */
export function ToastHost() {
  const shown = useSyncExternalStore(onToast, currentToast, currentToast);
  const covered = useSyncExternalStore(onCovered, isCovered, isCovered);
  return (
    <View
      className={`z-toast-host${covered ? ' z-toast-host--above' : ''}`}
      {...spoken({ role: 'status', live: 'polite' })}
    >
      {shown && (
        <View key={shown.id} className="z-toast">
          {shown.words}
        </View>
      )}
    </View>
  );
}
