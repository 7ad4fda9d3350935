import { View } from '@tarojs/components';
import { useState } from 'react';
import type { RequestView } from '../../../../../core/contract/request/view';
import type { StudioCard } from '../../../../../core/contract/studio';
import { categoryOf } from '../../../../../core/domain/category/category';
import { sayFee } from '../../../../../core/domain/studio/studio-words';
import { useQuery } from '../../../cloud/query/use-query';
import { Faces } from '../../../ui/feedback/faces';
import { Option } from '../../../ui/form/choice-row';
import { FieldFrame } from '../../../ui/form/field';
import { Button } from '../../../ui/layout/button';
import { spoken } from '../../../ui/layout/spoken';
import { Words } from '../../../ui/layout/words';

/** 交给书记, as a choice among studios. */
export const OFFICE = 'office';

type Task = Pick<RequestView, 'id' | 'category' | 'owner' | 'tried'>;

interface StudioPickProps {
  readonly label: string;
  readonly task: Task;
  /**
   * May the studio that has the request be chosen again, for its other volunteers? Otherwise it is
   * left out.
   */
  readonly handsBack?: boolean;
  /** Also offers the secretary, under `OFFICE`. */
  readonly withOffice?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string;
}

/**
 * 选工作室: first the studios of this category; all others are one tap away, for requests that fit no
 * category.
 */
export function StudioPick(props: StudioPickProps) {
  const { label, task, handsBack, withOffice, value, onChange, error } = props;
  const { id: requestId, category } = task;
  const { studioId } = task.owner;
  const { responsible, label: kind } = categoryOf(category);
  const [all, setAll] = useState(responsible === 'office');
  const studios = useQuery('studios.list', all ? { requestId } : { requestId, category });
  return (
    <FieldFrame label={label} error={error}>
      <Faces of={studios} cards={2}>
        {(found) => {
          const choices = found.filter(
            (studio) => !studio.paused && (handsBack || studio.id !== studioId),
          );
          return (
            <>
              {choices.length === 0 && !all && (
                <Words tone="soft">没有别的工作室专办「{kind}」。</Words>
              )}
              <View className="z-options" {...spoken({ role: 'radiogroup', label })}>
                {withOffice && (
                  <Option
                    label="交给书记"
                    note="请书记找人来办"
                    chosen={value === OFFICE}
                    onPress={() => onChange(OFFICE)}
                  />
                )}
                {choices.map((studio) => (
                  <Option
                    key={studio.id}
                    label={studio.name}
                    note={noteOf(studio, task)}
                    chosen={value === studio.id}
                    onPress={() => onChange(studio.id)}
                  />
                ))}
              </View>
              {!all && <Button label="看看别的工作室" tone="quiet" onPress={() => setAll(true)} />}
            </>
          );
        }}
      </Faces>
    </FieldFrame>
  );
}

function noteOf({ id, facts, fee }: StudioCard, { owner, tried }: Task): string {
  if (id === owner.studioId) return '请该工作室其他志愿者接手';
  return [
    ...(tried.includes(id) ? ['这件事找过他们，没有办成'] : []),
    ...facts,
    ...(fee === 'free' ? [] : [sayFee(fee)]),
  ].join(' · ');
}
