import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { useRelocation } from '../../../cloud/draft/use-relocation';
import { loadBuildings } from '../../../cloud/query/load-buildings';
import { FormSheet } from '../../../ui/form/form-sheet';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { PlaceAndUnit } from '../../../ui/place/place-and-unit';
import type { ActionSheetProps } from './action-sheet-props';

/** 改地点: the owner keeps it if they serve the new place; otherwise it is routed again. */
export function RelocateSheet({ task, onClose }: ActionSheetProps) {
  const { values, change, wrong, sending } = useRelocation(task, () => {
    onClose();
    toast('地点改好了，居民也会知道。');
  });
  return (
    <FormSheet title="地点应该是哪里" label="改成这里" {...sending} onClose={onClose}>
      <Words tone="soft">
        现在办的人也去得了那里，就接着办；去不了，马上请那里的人来办。居民会知道。
      </Words>
      <PlaceAndUnit
        shown={values.name || undefined}
        detail={values.detail}
        // The helper may not be allowed to read the flat number: leaving it empty keeps the stored one.
        hint={task.where ? undefined : '不知道就不填，照居民原来说的。'}
        max={CHARACTERS.unit}
        load={loadBuildings}
        wrongPlace={wrong['place.nodeId']}
        wrongDetail={wrong['place.detail']}
        onPlace={(nodeId, name) => change({ nodeId, name })}
        onDetail={(detail) => change({ detail })}
      />
    </FormSheet>
  );
}
