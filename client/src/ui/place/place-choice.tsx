import { View } from '@tarojs/components';
import { useState } from 'react';
import { Faces } from '../feedback/faces';
import { ChoiceBox, Option } from '../form/choice-row';
import { FieldFrame } from '../form/field';
import { Button } from '../layout/button';
import { spoken } from '../layout/spoken';
import { Stack } from '../layout/stack';
import { Sheet } from '../sheet/sheet';
import { type LoadPlaces, type PlaceOption, usePlaceLevel } from './use-place-level';

interface PlaceChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  /** The choice in words; undefined while there is none. */
  readonly shown: string | undefined;
  /** Reads the children of a place, or the topmost places for null. */
  readonly load: LoadPlaces;
  /** `leaf`: only the last level, a building · `any`: any level, e.g. for an announcement. */
  readonly depth?: 'leaf' | 'any';
  /** `trail` is the path from the top to the place, including the place. */
  readonly onChange: (place: PlaceOption, trail: readonly PlaceOption[]) => void;
}

/** 选地点: community, grid, building, level by level in a sheet. */
export function PlaceChoice(props: PlaceChoiceProps) {
  const { label, shown, load, depth = 'leaf', onChange } = props;
  const [open, setOpen] = useState(false);
  const [trail, setTrail] = useState<readonly PlaceOption[]>([]);
  const here = trail.at(-1);
  const level = usePlaceLevel(load, open, here?.id ?? null);
  const choose = (place: PlaceOption, way: readonly PlaceOption[]) => {
    setOpen(false);
    onChange(place, way);
  };
  return (
    <FieldFrame label={label} hint={props.hint} error={props.error}>
      <ChoiceBox label={label} shown={shown} placeholder="请选择" onPress={() => setOpen(true)} />
      <Sheet open={open} title={here?.name ?? label} onClose={() => setOpen(false)}>
        <Stack gap="small">
          {here && (
            <Button
              label="返回上一级"
              tone="plain"
              icon="back"
              onPress={() => setTrail(trail.slice(0, -1))}
            />
          )}
          <Faces of={level} cards={2}>
            {(places) => (
              <View className="z-options" {...spoken({ role: 'group', label })}>
                {here && depth === 'any' && (
                  <Option
                    label={`整个${here.name}`}
                    chosen={false}
                    onPress={() => choose(here, trail)}
                  />
                )}
                {places.map((place) => (
                  <Option
                    key={place.id}
                    label={place.name}
                    chosen={false}
                    deeper={place.hasChildren}
                    onPress={() =>
                      place.hasChildren
                        ? setTrail([...trail, place])
                        : choose(place, [...trail, place])
                    }
                  />
                ))}
              </View>
            )}
          </Faces>
        </Stack>
      </Sheet>
    </FieldFrame>
  );
}
