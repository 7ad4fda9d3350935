import { Chips } from '../../../ui/form/chips';
import { Card } from '../../../ui/layout/card';
import { Section } from '../../../ui/layout/section';
import { TEXT_SIZES, textSizeWords, useTextSize } from '../../../ui/layout/text-size';
import { Words } from '../../../ui/layout/words';

const OPTIONS = TEXT_SIZES.map((size) => ({ value: size, label: textSizeWords[size] }));

/** 字号: takes effect at once, on every page. */
export function TextSizeChoice() {
  const { size, choose } = useTextSize();
  return (
    <Section title="字的大小">
      <Card>
        <Chips label="字的大小" options={OPTIONS} value={size} onChange={choose} />
        <Words size="small" tone="soft">
          {size === 'elder' ? '长辈版字最大，每页只放要紧的。' : '看不清就选大一号，马上变。'}
        </Words>
      </Card>
    </Section>
  );
}
