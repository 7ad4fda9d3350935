import { useState } from 'react';
import { useQuery } from '../../../cloud/query/use-query';
import { Faces } from '../../../ui/feedback/faces';
import { Chips } from '../../../ui/form/chips';
import { Screen } from '../../../ui/layout/screen';
import { Section } from '../../../ui/layout/section';
import { useSubdistricts } from '../tree/use-subdistricts';
import { SettingsForm } from './settings-form';

/** 街道的设置: an administrator chooses which categories there are, and what offices are called. */
export function SettingsPage() {
  const subdistricts = useSubdistricts();
  const [chosen, setChosen] = useState<string>();
  const several = subdistricts.length > 1;
  const settings = useQuery('settings.read', asked(chosen, several));
  return (
    <Screen>
      {several && (
        <Section title="哪个街道">
          <Chips
            label="哪个街道"
            options={subdistricts.map(({ id, name }) => ({ value: id, label: name }))}
            value={chosen}
            onChange={setChosen}
          />
        </Section>
      )}
      {(chosen || !several) && (
        <Faces of={settings} cards={3}>
          {(view) => <SettingsForm key={`${view.node} ${view.version}`} settings={view} />}
        </Faces>
      )}
    </Screen>
  );
}

/** Of several, one has to be chosen first; the cloud knows an only one. */
function asked(node: string | undefined, several: boolean) {
  if (node) return { node };
  return several ? undefined : {};
}
