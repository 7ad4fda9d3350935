import { useState } from 'react';
import { canPickPoint, pickPoint } from '../../../cloud/media/pick-point';
import { FieldFrame } from '../../../ui/form/field';
import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import { Words } from '../../../ui/layout/words';
import type { StudioForming } from './use-studio-form';

interface StudioOnMapProps {
  readonly form: StudioForming;
}

/** 门口在地图上: on phones with a map. With a marked entrance, the nearer studio is asked first. */
export function StudioOnMap({ form }: StudioOnMapProps) {
  const { point } = form.values;
  const [refused, setRefused] = useState(false);
  if (!canPickPoint) return null;
  const pick = async () => {
    const picked = await pickPoint();
    setRefused(picked === 'refused');
    if (picked === 'back' || picked === 'refused') return;
    form.change({ point: { lat: picked.lat, lng: picked.lng } });
  };
  return (
    <FieldFrame label="门口在地图上" hint="标出来，同样合适的就近派单。" optional>
      {point && <Words>已经标好了。</Words>}
      <Button
        label={point ? '重新标' : '在地图上标出来'}
        tone="plain"
        icon="place"
        onPress={() => void pick()}
      />
      {point && (
        <Button
          label="不标了"
          tone="quiet"
          size="small"
          onPress={() => form.change({ point: null, reach: '' })}
        />
      )}
      {refused && <Remark tone="care" words="微信没能打开地图，可以先不标。" />}
    </FieldFrame>
  );
}
