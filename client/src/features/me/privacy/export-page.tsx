import { useQuery } from '../../../cloud/query/use-query';
import { Faces } from '../../../ui/feedback/faces';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Screen } from '../../../ui/layout/screen';
import { Section } from '../../../ui/layout/section';
import { Words } from '../../../ui/layout/words';
import { copy } from '../../../ui/list/copy';

/** 我的资料: all data about me as readable text, and the same as JSON for use elsewhere. */
export function ExportPage() {
  const kept = useQuery('me.export', {});
  return (
    <Screen>
      <Faces of={kept}>
        {({ sections, json }) => (
          <>
            <Card>
              <Words>系统里关于您的，都在下面。要带到别处去，可以整份复制。</Words>
              <Button label="复制整份（JSON）" tone="plain" onPress={() => copy(json)} />
            </Card>
            {sections.map(({ what, items }) => (
              <Section key={what} title={what}>
                {items.map((item, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nothing is inserted in between
                  <Card key={index}>
                    <Words selectable>{item}</Words>
                  </Card>
                ))}
              </Section>
            ))}
          </>
        )}
      </Faces>
    </Screen>
  );
}
