import { open, openInstead } from '../../../routes/open';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Words } from '../../../ui/layout/words';

interface AfterMoveProps {
  /** What became of what hung on the old home. */
  readonly lines: readonly string[];
  readonly onDone: () => void;
}

/** 搬好了: what happened, and what there is to do. */
export function AfterMove({ lines, onDone }: AfterMoveProps) {
  return (
    <Card>
      <Words size="title">新家记下了</Words>
      {lines.map((line) => (
        <Remark key={line} words={line} />
      ))}
      <Button label="请人核实新家" onPress={() => void openInstead('me.residence')} />
      <Button label="看看我的求助" tone="plain" onPress={() => void open('request.mine')} />
      <Button label="好的" tone="plain" onPress={onDone} />
    </Card>
  );
}
