import { Field } from '../form/field';
import { Stack } from '../layout/stack';
import { PlaceChoice } from '../place/place-choice';
import type { LoadPlaces } from '../place/use-place-level';
import { type NumberOf, PhoneField } from './phone-field';

/** 怎么找到一个人: name, telephone, building and flat. */
export interface Contact {
  readonly name: string;
  readonly phone: string;
  /** Id of the building; empty while none is chosen. */
  readonly nodeId: string;
  /** The building in words. */
  readonly placeName: string;
  /** 门牌, e.g. `602室`. */
  readonly detail: string;
}

interface ContactFieldsProps {
  readonly value: Contact;
  readonly onChange: (changed: Partial<Contact>) => void;
  readonly errors: Readonly<Record<string, string>>;
  readonly loadPlaces: LoadPlaces;
  readonly numberOf: NumberOf;
  /** The longest text of each field, in characters. */
  readonly most: Readonly<Record<'name' | 'detail', number>>;
}

/** 怎么联系: contact data that a resident enters once. */
export function ContactFields({
  value,
  onChange,
  errors,
  loadPlaces,
  numberOf,
  most,
}: ContactFieldsProps) {
  return (
    <Stack>
      <Field
        label="怎么称呼您"
        value={value.name}
        max={most.name}
        placeholder="姓名"
        error={errors.name}
        onChange={(name) => onChange({ name })}
      />
      <PhoneField
        value={value.phone}
        error={errors.phone}
        numberOf={numberOf}
        onChange={(phone) => onChange({ phone })}
      />
      <PlaceChoice
        label="住在哪一栋楼"
        shown={value.placeName || undefined}
        load={loadPlaces}
        error={errors.nodeId}
        onChange={(place, trail) =>
          onChange({ nodeId: place.id, placeName: trail.map(({ name }) => name).join(' · ') })
        }
      />
      <Field
        label="门牌"
        optional
        value={value.detail}
        max={most.detail}
        placeholder="比如 602室"
        error={errors.detail}
        onChange={(detail) => onChange({ detail })}
      />
    </Stack>
  );
}
