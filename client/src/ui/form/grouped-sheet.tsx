import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../layout/button';
import { Remark } from '../layout/remark';
import { spoken } from '../layout/spoken';
import { Stack } from '../layout/stack';
import { Sheet } from '../sheet/sheet';
import { type Choice, Option } from './choice-row';

/** Options with a common heading. */
export interface ChoiceGroup<V extends string> {
  readonly label: string;
  readonly note?: string;
  readonly choices: readonly Choice<V>[];
}

interface GroupedSheetProps<V extends string> {
  readonly open: boolean;
  readonly title: string;
  readonly groups: readonly ChoiceGroup<V>[];
  readonly value: V | undefined;
  /** Why the last choice failed. */
  readonly error?: string;
  readonly onChoose: (value: V) => void;
  readonly onClose: () => void;
}

/** 两级选择: for many options that are too long for one list: first the group, then the option. */
export function GroupedSheet<V extends string>(props: GroupedSheetProps<V>) {
  const { title, groups, value, error, onChoose } = props;
  const [within, setWithin] = useState<ChoiceGroup<V>>();
  const close = () => {
    setWithin(undefined);
    props.onClose();
  };
  const holds = ({ choices }: ChoiceGroup<V>) => choices.some((one) => one.value === value);
  return (
    <Sheet open={props.open} title={within?.label ?? title} onClose={close}>
      <Stack gap="small">
        {error && <Remark tone="wrong" words={error} />}
        {within && (
          <Button
            label="返回上一级"
            tone="plain"
            icon="back"
            onPress={() => setWithin(undefined)}
          />
        )}
        <View
          className="z-options"
          {...spoken({ role: within ? 'radiogroup' : 'group', label: within?.label ?? title })}
        >
          {within
            ? within.choices.map((choice) => (
                <Option
                  key={choice.value}
                  label={choice.label}
                  note={choice.note}
                  chosen={choice.value === value}
                  onPress={() => {
                    setWithin(undefined);
                    onChoose(choice.value);
                  }}
                />
              ))
            : groups.map((group) => (
                <Option
                  key={group.label}
                  label={group.label}
                  note={group.note}
                  chosen={holds(group)}
                  deeper
                  onPress={() => setWithin(group)}
                />
              ))}
        </View>
      </Stack>
    </Sheet>
  );
}
