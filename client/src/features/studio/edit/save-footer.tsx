import { Button } from '../../../ui/layout/button';
import { Remark } from '../../../ui/layout/remark';
import type { StudioForming } from './use-studio-form';

interface SaveFooterProps {
  readonly form: StudioForming;
}

/** 保存, and the reasons why it is disabled. */
export function SaveFooter({ form }: SaveFooterProps) {
  const unfinished = Object.keys(form.wrong).length > 0;
  return (
    <>
      {unfinished && <Remark tone="care" words="还有几处没填好，往上看看红字的地方。" />}
      {form.error && <Remark tone="wrong" words={form.error} />}
      {form.conflict && (
        <>
          <Button
            label="用我填的这一份"
            tone="plain"
            busy={form.busy}
            onPress={() => void form.saveOver()}
          />
          <Button label="看最新的，不要我填的" tone="quiet" onPress={form.startOver} />
        </>
      )}
      {!form.conflict && <Button label="保存" busy={form.busy} onPress={() => void form.save()} />}
    </>
  );
}
