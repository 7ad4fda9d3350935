import { categoryOf } from '../../../../core/domain/category/category';
import { USUAL_CATEGORIES } from '../../../../core/domain/category/table';
import { useSwitchedOff } from '../../cloud/query/use-switched-off';
import { open } from '../../routes/open';
import { Section } from '../../ui/layout/section';
import { useTextSize } from '../../ui/layout/text-size';
import { Tile, Tiles } from '../../ui/layout/tile';

const SHOWN_TO_ELDERS = 4;

/** 常办的事: one tap leads to the form of a common category; all others are on the page of 我要求助. */
export function CategoryTiles() {
  const { size } = useTextSize();
  const off = useSwitchedOff();
  const offered = USUAL_CATEGORIES.filter((code) => !off.includes(code));
  const shown = size === 'elder' ? offered.slice(0, SHOWN_TO_ELDERS) : offered;
  return (
    <Section title="遇到了什么事" more={{ label: '别的事', onPress: () => open('request.new') }}>
      <Tiles>
        {shown.map(categoryOf).map(({ code, label, hint }) => (
          <Tile
            key={code}
            icon={code}
            label={label}
            hint={hint}
            onPress={() => open('request.new', { category: code })}
          />
        ))}
      </Tiles>
    </Section>
  );
}
