import { useEffect } from 'react';
import type { MeView } from '../../../../core/contract/me';
import { askAtFirstUse } from '../../cloud/privacy/first-use';
import { useMe } from '../../cloud/query/use-me';
import { useTabMark } from '../../routes/tab-mark';
import { ErrorFace } from '../../ui/feedback/error-face';
import { Screen } from '../../ui/layout/screen';
import { AskButton } from './ask-button';
import { Work } from './doors/work';
import { Emergency } from './emergency';
import { HomeHead } from './home-head';
import { NewestAnnouncement } from './newest-announcement';
import { PersonaSwitch } from './persona-switch';
import { ResidentHome } from './resident-home';
import { usePersona } from './use-persona';

/** 第一次用: asked here once, before anything else. */
function useFirstUse(me: MeView | undefined): void {
  useEffect(() => {
    if (me) askAtFirstUse(me.agreed);
  }, [me]);
}

/**
 * 首页: people with an office and volunteers see their own work; everybody else sees one large button
 * for asking.
 */
export function Home() {
  const me = useMe();
  const { persona, all, choose } = usePersona(me.data);
  useTabMark('inbox', me.data?.unread);
  useFirstUse(me.data);
  if (!me.data && me.error) {
    return (
      <Screen>
        <AskButton />
        <ErrorFace sentence={me.error.message} onRetry={() => void me.refresh()} />
      </Screen>
    );
  }
  return (
    <Screen head={<HomeHead me={me.data} persona={persona} />}>
      {me.data && <PersonaSwitch me={me.data} all={all} persona={persona} onChoose={choose} />}
      {persona === 'resident' ? (
        <ResidentHome me={me.data} />
      ) : (
        <Work key={persona} me={me.data} persona={persona} />
      )}
      {(persona === 'volunteer' || persona === 'post') && <NewestAnnouncement />}
      {persona !== 'resident' && <Emergency />}
    </Screen>
  );
}
