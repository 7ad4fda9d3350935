import type { RequestView } from '../../../../../core/contract/request/view';
import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { type Relocated, useRelocation } from '../../../cloud/draft/use-relocation';
import { loadBuildings } from '../../../cloud/query/load-buildings';
import { FormSheet } from '../../../ui/form/form-sheet';
import { toast } from '../../../ui/layout/toast';
import { Words } from '../../../ui/layout/words';
import { PlaceAndUnit } from '../../../ui/place/place-and-unit';

const TOLD = '这里来帮忙的人都看得到，也会写进给 12345 的话里；别写自己家的门牌。';

interface RelocateSheetProps {
  readonly request: Relocated & Pick<RequestView, 'forWhom'>;
  readonly onClose: () => void;
}

/** 改地点: the owner keeps it if they serve the new place; otherwise it is routed again. */
export function RelocateSheet({ request, onClose }: RelocateSheetProps) {
  const { where, forWhom } = request;
  const { values, change, wrong, sending } = useRelocation(request, () => {
    onClose();
    toast('地点改好了，也告诉了办理的人。');
  });
  // If only the flat number changes, the address stays as private as before.
  const atHome = where?.home === true && where.nodeId === values.nodeId;
  return (
    <FormSheet title="地点应该是哪里" label="改成这里" {...sending} onClose={onClose}>
      <Words tone="soft">办理的人也去得了那里，就接着办；去不了，马上请那里的人来办。</Words>
      <PlaceAndUnit
        shown={values.name || undefined}
        detail={values.detail}
        hint={forWhom === 'self' && !atHome ? TOLD : undefined}
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
