import { Field } from '../form/field';
import { Stack } from '../layout/stack';
import { PlaceChoice } from './place-choice';
import type { LoadPlaces } from './use-place-level';

interface PlaceAndUnitProps {
  /** The building in words; undefined while none is chosen. */
  readonly shown: string | undefined;
  readonly detail: string;
  /** A hint above the flat number. */
  readonly hint?: string;
  /** The longest flat number, in characters. */
  readonly max: number;
  readonly load: LoadPlaces;
  readonly onPlace: (id: string, name: string) => void;
  readonly onDetail: (detail: string) => void;
  readonly wrongPlace?: string;
  readonly wrongDetail?: string;
}

/** 哪一栋楼、哪一户: the building is chosen from the tree, the flat is typed. */
export function PlaceAndUnit(props: PlaceAndUnitProps) {
  return (
    <Stack>
      <PlaceChoice
        label="哪一栋楼"
        hint="在路边、花园里，就选最近的一栋。"
        shown={props.shown}
        load={props.load}
        error={props.wrongPlace}
        onChange={(place, trail) =>
          props.onPlace(place.id, trail.map(({ name }) => name).join(' · '))
        }
      />
      <Field
        label="门牌或位置"
        hint={props.hint}
        optional
        value={props.detail}
        max={props.max}
        placeholder="比如 201室、南门口"
        error={props.wrongDetail}
        onChange={props.onDetail}
      />
    </Stack>
  );
}
