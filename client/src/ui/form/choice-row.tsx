import { View } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from '../layout/icon';
import { press } from '../layout/press';
import { spoken } from '../layout/spoken';
import { Sheet } from '../sheet/sheet';
import { FieldFrame } from './field';
import './choice-row.scss';

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly note?: string;
}

interface ChoiceRowProps<V extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly optional?: boolean;
  readonly choices: readonly Choice<V>[];
  readonly value: V | undefined;
  /** The text before anything is chosen; default 请选择. */
  readonly placeholder?: string;
  readonly onChange: (value: V) => void;
}

/** 选一个: one of many options, from a list in a sheet. For up to six short ones use Chips. */
export function ChoiceRow<V extends string>(props: ChoiceRowProps<V>) {
  const { label, choices, value, placeholder = '请选择', onChange } = props;
  const [open, setOpen] = useState(false);
  const chosen = choices.find((choice) => choice.value === value);
  const choose = (next: V) => {
    setOpen(false);
    onChange(next);
  };
  return (
    <FieldFrame label={label} hint={props.hint} error={props.error} optional={props.optional}>
      <ChoiceBox
        label={label}
        shown={chosen?.label}
        placeholder={placeholder}
        onPress={() => setOpen(true)}
      />
      <Sheet open={open} title={label} onClose={() => setOpen(false)}>
        <View className="z-options" {...spoken({ role: 'radiogroup', label })}>
          {choices.map((choice) => (
            <Option
              key={choice.value}
              label={choice.label}
              note={choice.note}
              chosen={choice.value === value}
              onPress={() => choose(choice.value)}
            />
          ))}
        </View>
      </Sheet>
    </FieldFrame>
  );
}

interface ChoiceBoxProps {
  readonly label: string;
  readonly shown: string | undefined;
  readonly placeholder: string;
  readonly onPress: () => void;
}

/** The box that shows the choice and opens the list. */
export function ChoiceBox({ label, shown, placeholder, onPress }: ChoiceBoxProps) {
  return (
    <View
      className="z-choice-box"
      {...press(onPress, { label: `${label}，${shown ?? placeholder}` })}
    >
      <View className={`z-choice-box__words${shown ? '' : ' z-choice-box__words--none'}`}>
        {shown ?? placeholder}
      </View>
      <Icon name="down" />
    </View>
  );
}

interface OptionProps {
  readonly label: string;
  readonly note?: string;
  readonly chosen: boolean;
  /** The line opens a further list instead of choosing. */
  readonly deeper?: boolean;
  readonly onPress: () => void;
}

/** One line of a list of options. */
export function Option({ label, note, chosen, deeper, onPress }: OptionProps) {
  const words = [label, note].filter(Boolean).join('，');
  const says = deeper
    ? ({ role: 'button', label: words } as const)
    : ({ role: 'radio', label: words, checked: chosen } as const);
  return (
    <View className={`z-option${chosen ? ' z-option--chosen' : ''}`} {...press(onPress, says)}>
      <View className="z-option__words">
        <View>{label}</View>
        {note && <View className="z-option__note">{note}</View>}
      </View>
      {deeper && <Icon name="forward" />}
      {!deeper && <View className="z-option__mark">{chosen && <Icon name="check" />}</View>}
    </View>
  );
}
