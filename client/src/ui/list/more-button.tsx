import { Button } from '../layout/button';
import { Remark } from '../layout/remark';
import { Stack } from '../layout/stack';

interface MoreButtonProps {
  /** A list as `usePages` returns it; the button is hidden when everything is loaded. */
  readonly of: {
    readonly more: (() => Promise<void>) | undefined;
    readonly loadingMore: boolean;
    readonly moreError: { readonly message: string } | undefined;
  };
}

/** 查看更多: at the foot of a list that has another page. */
export function MoreButton({ of }: MoreButtonProps) {
  const { more, loadingMore, moreError } = of;
  if (!more) return null;
  return (
    <Stack gap="small">
      {moreError && <Remark tone="wrong" words={moreError.message} />}
      <Button label="查看更多" tone="plain" busy={loadingMore} onPress={() => void more()} />
    </Stack>
  );
}
