import { View } from '@tarojs/components';
import { useState } from 'react';
import { usePages } from '../../../cloud/query/use-pages';
import { Faces } from '../../../ui/feedback/faces';
import { ChoiceBox, Option } from '../../../ui/form/choice-row';
import { FieldFrame } from '../../../ui/form/field';
import { spoken } from '../../../ui/layout/spoken';
import { Stack } from '../../../ui/layout/stack';
import { MoreButton } from '../../../ui/list/more-button';
import { Sheet } from '../../../ui/sheet/sheet';

interface LeadChoiceProps {
  readonly lead: string;
  readonly leadName: string;
  readonly onChange: (openid: string, name: string) => void;
  readonly error?: string;
}

/** 选领衔人, among the approved volunteers in the office's area. */
export function LeadChoice({ lead, leadName, onChange, error }: LeadChoiceProps) {
  const [open, setOpen] = useState(false);
  const volunteers = usePages('volunteers.list', open ? { state: 'approved' } : undefined);
  const choose = (openid: string, name: string) => {
    setOpen(false);
    onChange(openid, name);
  };
  return (
    <FieldFrame
      label="领衔人"
      hint="从审核通过的志愿者里选；还没有合适的，可以先空着。"
      error={error}
    >
      <ChoiceBox
        label="领衔人"
        shown={leadName || undefined}
        placeholder="先空着"
        onPress={() => setOpen(true)}
      />
      <Sheet open={open} title="请谁来领衔" onClose={() => setOpen(false)}>
        <Faces
          of={volunteers}
          empty={({ items }) =>
            items.length > 0 ? undefined : { sentence: '还没有审核通过的志愿者' }
          }
        >
          {({ items }) => (
            <Stack>
              <View className="z-options" {...spoken({ role: 'radiogroup', label: '领衔人' })}>
                {items.map(({ openid, name, studioName, skills }) => (
                  <Option
                    key={openid}
                    label={name}
                    note={`${studioName} · ${skills}`}
                    chosen={openid === lead}
                    onPress={() => choose(openid, name)}
                  />
                ))}
              </View>
              <MoreButton of={volunteers} />
            </Stack>
          )}
        </Faces>
      </Sheet>
    </FieldFrame>
  );
}
