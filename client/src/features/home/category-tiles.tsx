import { CATEGORIES } from '../../../../core/domain/category';
import { open } from '../../routes/open';
import { Section } from '../../ui/section';
import { useTextSize } from '../../ui/text-size';
import { Tile, Tiles } from '../../ui/tile';

/** The first ones are the most asked for; all of them are on the page of 我要求助. */
const SHOWN = 8;
const SHOWN_TO_ELDERS = 4;

/** 类别: the shortest way from a trouble to its page. */
export function CategoryTiles() {
  const { size } = useTextSize();
  const shown = CATEGORIES.slice(0, size === 'elder' ? SHOWN_TO_ELDERS : SHOWN);
  return (
    <Section title="遇到了什么事" more={{ label: '别的事', onPress: () => open('request.new') }}>
      <Tiles>
        {shown.map(({ code, label, hint }) => (
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
