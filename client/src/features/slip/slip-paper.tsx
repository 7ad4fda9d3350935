import type { SlipView } from '../../../../core/contract/request/view';
import { sayItem, sayMandate, sayYuan } from '../../../../core/domain/request/wording/slip-words';
import { useCommand } from '../../cloud/command/use-command';
import { Button } from '../../ui/layout/button';
import { Card } from '../../ui/layout/card';
import { Remark } from '../../ui/layout/remark';
import { Row, Stack } from '../../ui/layout/stack';
import { toast } from '../../ui/layout/toast';
import { Words } from '../../ui/layout/words';
import { StateTag } from '../../ui/list/state-tag';
import { Photos } from '../../ui/media/photos';
import type { SlipSheetName } from './slip-sheet';
import { standingOf } from './slip-standing';

interface SlipPaperProps {
  /** The request's id. */
  readonly request: string;
  readonly slip: SlipView;
  /** Is the reader the asker? */
  readonly mine: boolean;
  readonly onSheet: (sheet: SlipSheetName) => void;
}

/** 一张交接单: what, where it stands, and what this reader can do. */
export function SlipPaper({ request, slip, mine, onSheet }: SlipPaperProps) {
  const { items, mandates, letter, returned, contested, settled, actions } = slip;
  const command = useCommand('requests.agree');
  const { tone, word, sentence } = standingOf(slip, mine);
  const agree = async () => {
    if (await command.run({ id: request, slip: slip.id })) toast('确认了，对方也看得到。');
  };
  return (
    <Card>
      <Row fill="wrap">
        <Words size="title">{`${slip.holderName}带着`}</Words>
        <StateTag tone={tone} word={word} />
      </Row>
      <Stack gap="hair">
        {items.map((item, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items never move
          <Words key={place} size="lead">
            {sayItem(item)}
          </Words>
        ))}
        {mandates.length > 0 && (
          <Words size="small" tone="soft">{`委托：${mandates.map(sayMandate).join('、')}`}</Words>
        )}
      </Stack>
      {letter.length > 0 && <Photos urls={letter} />}
      {returned && (
        <Stack gap="hair">
          <Words strong>还回来的</Words>
          {returned.spent + returned.change > 0 && (
            <Words>{`花了 ${sayYuan(returned.spent)}，找回 ${sayYuan(returned.change)}`}</Words>
          )}
          {returned.words && <Words>{returned.words}</Words>}
        </Stack>
      )}
      {returned && returned.receipts.length > 0 && <Photos urls={returned.receipts} />}
      {sentence && <Words tone="soft">{sentence}</Words>}
      {contested && slip.open && <Remark tone="wrong" words={`对不上：${contested}`} />}
      {settled && <Remark icon="check" words={`书记或街道：${settled}`} />}
      {command.error && <Remark tone="wrong" words={command.error.message} />}
      {actions.includes('agree') && (
        <Button
          label={returned ? '东西都回来了，确认' : '就是这些，确认'}
          icon="check"
          busy={command.busy}
          onPress={() => void agree()}
        />
      )}
      {actions.includes('giveBack') && (
        <Button
          label={returned ? '重新记一次归还' : '东西还回去了'}
          icon="hand-over"
          tone={returned ? 'plain' : 'primary'}
          onPress={() => onSheet('giveBack')}
        />
      )}
      {actions.includes('contest') && (
        <Button label="对不上" tone="quiet" onPress={() => onSheet('contest')} />
      )}
      {actions.includes('settleSlip') && (
        <Button label="问清楚了，了结" tone="plain" onPress={() => onSheet('settleSlip')} />
      )}
    </Card>
  );
}
