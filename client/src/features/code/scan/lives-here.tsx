import { useState } from 'react';
import { useCommand } from '../../../cloud/command/use-command';
import { openInstead } from '../../../routes/open';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Remark } from '../../../ui/layout/remark';
import { Stack } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import { ConfirmDialog } from '../../../ui/sheet/confirm-dialog';

interface NamedPlace {
  readonly id: string;
  readonly name: string;
}

interface LivesHereProps {
  readonly place: NamedPlace;
  /** Where the reader lives now; null while they have said nothing. */
  readonly home: NamedPlace | null;
}

const ask = () => openInstead('request.new');

/** 您住这里吗: one tap, and straight to asking for help. */
export function LivesHere({ place, home }: LivesHereProps) {
  if (home?.id === place.id) return <AtHome place={place} />;
  return home ? <LivesElsewhere place={place} home={home} /> : <LivesNowhere place={place} />;
}

function AtHome({ place }: { readonly place: NamedPlace }) {
  return (
    <Card>
      <Stack>
        <Words size="title">{place.name}</Words>
        <Words tone="soft">您住在这里。家里有什么事，说一声就行。</Words>
        <Button label="我要求助" size="large" icon="heart" onPress={ask} />
      </Stack>
    </Card>
  );
}

function LivesNowhere({ place }: { readonly place: NamedPlace }) {
  const { bind, busy, wrong } = useBinding(place, null);
  return (
    <Card>
      <Stack>
        <Words tone="soft">您住这里吗？</Words>
        <Words size="title">{place.name}</Words>
        <Words>点一下就记住了，以后求助不用再填地址，也能看到这栋楼的公告。</Words>
        <Button label="我住这里，要求助" size="large" busy={busy} onPress={() => void bind()} />
        <Button label="不住这里，也有事要说" tone="plain" onPress={ask} />
        {wrong && <Remark tone="wrong" words={wrong} />}
      </Stack>
    </Card>
  );
}

interface ElsewhereProps {
  readonly place: NamedPlace;
  readonly home: NamedPlace;
}

/** Asked before anything changes: who only passes by keeps their home. */
function LivesElsewhere({ place, home }: ElsewhereProps) {
  const [sure, setSure] = useState(false);
  const { bind, busy, wrong } = useBinding(place, home.id);
  return (
    <Card>
      <Stack>
        <Words tone="soft">您扫的是</Words>
        <Words size="title">{place.name}</Words>
        <Words>{`您登记的住处是${home.name}。没有搬家，就不用改。`}</Words>
        <Button label="没有搬，我要求助" size="large" icon="heart" onPress={ask} />
        <Button label="我搬到这里了" tone="plain" onPress={() => setSure(true)} />
        {wrong && <Remark tone="wrong" words={wrong} />}
      </Stack>
      <ConfirmDialog
        open={sure}
        title={`改成${place.name}吗？`}
        body={`以后的求助和公告都按这里来，门牌要重填，住处要重新核实。没办完的求助还在${home.name}，照样办。`}
        confirmLabel="改成这里"
        cancelLabel="不改"
        busy={busy}
        onConfirm={() => void bind().then(() => setSure(false))}
        onClose={() => setSure(false)}
      />
    </Card>
  );
}

function useBinding({ id }: NamedPlace, from: string | null) {
  const command = useCommand('me.bindHome');
  const bind = async () => {
    if (await command.run({ nodeId: id, from })) ask();
  };
  return { bind, busy: command.busy, wrong: command.error?.message };
}
