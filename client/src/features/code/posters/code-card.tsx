import { useState } from 'react';
import type { CodeKind } from '../../../../../core/domain/code/scene';
import { useCommand } from '../../../cloud/command/use-command';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { WholePicture } from '../../../ui/media/whole-picture';

interface CodeCardProps {
  readonly kind: CodeKind;
  readonly id: string;
  readonly name: string;
}

/** 小程序码: shown large, to be saved and sent on. */
export function CodeCard({ kind, id, name }: CodeCardProps) {
  const [link, setLink] = useState<string>();
  const make = useCommand('codes.make');
  const show = async (anew: boolean) => {
    const reply = await make.run({ kind, id, anew });
    if (reply) setLink(reply.output.link);
  };
  return (
    <Card>
      <Stack>
        <Words strong>{`${name}的小程序码`}</Words>
        {link && <WholePicture url={link} label={`${name}的小程序码`} />}
        {link && (
          <Words size="small" tone="soft">
            点开大图，按住存下来，可以发到群里，也可以放进别的海报。
          </Words>
        )}
        <Button
          label={link ? '重新画一个' : '看小程序码'}
          tone="plain"
          busy={make.busy}
          onPress={() => void show(link !== undefined)}
        />
        {make.error && <Remark tone="wrong" words={make.error.message} />}
      </Stack>
    </Card>
  );
}
