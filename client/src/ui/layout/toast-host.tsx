import { View } from '@tarojs/components';
import { useSyncExternalStore } from 'react';
import { spoken } from './spoken';
import { currentToast, onToast } from './toast';
import './toast.scss';

/** Where `toast()` appears; every Screen has one. */
export function ToastHost() {
  const shown = useSyncExternalStore(onToast, currentToast, currentToast);
  return (
    <View className="z-toast-host" {...spoken({ role: 'status', live: 'polite' })}>
      {shown && (
        <View key={shown.id} className="z-toast">
          {shown.words}
        </View>
      )}
    </View>
  );
}
