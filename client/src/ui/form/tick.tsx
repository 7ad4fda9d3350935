import { View } from '@tarojs/components';
import { Icon } from '../layout/icon';
import { press } from '../layout/press';
import './tick.scss';

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** 勾选: a sentence to agree to. */
export function Tick({ label, checked, onChange }: TickProps) {
  return (
    <View
      className="z-tick"
      {...press(() => onChange(!checked), { role: 'checkbox', label, checked })}
    >
      <View className={`z-tick__box${checked ? ' z-tick__box--on' : ''}`}>
        {checked && <Icon name="check" />}
      </View>
      <View className="z-tick__label">{label}</View>
    </View>
  );
}
