import { View } from '@tarojs/components';
import { Icon } from '../layout/icon';
import { press } from '../layout/press';
import { spoken } from '../layout/spoken';
import './chips.scss';

export interface ChipOption<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface ChipsProps<V extends string> {
  /** The subject of the choice, for the screen reader. */
  readonly label: string;
  readonly options: readonly ChipOption<V>[];
  readonly value: V | undefined;
  readonly onChange: (value: V) => void;
}

/** 单选: one of a few options. */
export function Chips<V extends string>({ label, options, value, onChange }: ChipsProps<V>) {
  return (
    <View className="z-chips" {...spoken({ role: 'radiogroup', label })}>
      {options.map((option) => (
        <Chip
          key={option.value}
          role="radio"
          label={option.label}
          chosen={option.value === value}
          onPress={() => onChange(option.value)}
        />
      ))}
    </View>
  );
}

interface ManyChipsProps<V extends string> extends Omit<ChipsProps<V>, 'value' | 'onChange'> {
  readonly values: readonly V[];
  readonly onChange: (values: V[]) => void;
}

/** 多选: any of a few options; the answer keeps the order of the options. */
export function ManyChips<V extends string>(props: ManyChipsProps<V>) {
  const { label, options, values, onChange } = props;
  const toggle = (value: V) => {
    const wanted = (each: V) => (each === value ? !values.includes(each) : values.includes(each));
    onChange(options.map((option) => option.value).filter(wanted));
  };
  return (
    <View className="z-chips" {...spoken({ role: 'group', label })}>
      {options.map((option) => (
        <Chip
          key={option.value}
          role="checkbox"
          label={option.label}
          chosen={values.includes(option.value)}
          onPress={() => toggle(option.value)}
        />
      ))}
    </View>
  );
}

interface ChipProps {
  readonly role: 'radio' | 'checkbox';
  readonly label: string;
  readonly chosen: boolean;
  readonly onPress: () => void;
}

function Chip({ role, label, chosen, onPress }: ChipProps) {
  return (
    <View
      className={`z-chip${chosen ? ' z-chip--chosen' : ''}`}
      {...press(onPress, { role, label, checked: chosen })}
    >
      {chosen && <Icon name="check" />}
      <View>{label}</View>
    </View>
  );
}
