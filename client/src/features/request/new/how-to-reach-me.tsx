import { CHARACTERS } from '../../../../../core/domain/base/limits';
import { sayPhone } from '../../../../../core/domain/person/phone';
import { loadBuildings } from '../../../cloud/query/load-buildings';
import { numberOf } from '../../../cloud/query/number-of';
import { ContactFields } from '../../../ui/contact/contact-fields';
import { Button } from '../../../ui/layout/button';
import { Card } from '../../../ui/layout/card';
import { Row } from '../../../ui/layout/stack';
import { Words } from '../../../ui/layout/words';
import type { DraftProps } from '../draft/draft-props';
import { asksContact, knownContact, type Me } from '../draft/request-draft';
import { whoSees } from '../draft/who-sees';

const MOST = { name: CHARACTERS.name, detail: CHARACTERS.unit };

interface HowToReachMeProps extends DraftProps {
  readonly me: Me;
}

/** 怎么联系我: asked here if it is unknown, so that nobody has to leave an unfinished form. */
export function HowToReachMe({ draft, change, wrong, me }: HowToReachMeProps) {
  const known = knownContact(me);
  const contact = draft.contact ?? known;
  const asks = asksContact(draft, me);
  return (
    <Card>
      <Words size={asks ? 'lead' : 'body'} strong>
        {me && !me.home ? '您住哪里，怎么联系' : '怎么联系您'}
      </Words>
      <Words size="small" tone="soft">
        {whoSees(draft)}
      </Words>
      {asks ? (
        <ContactFields
          most={MOST}
          value={contact}
          errors={ofMine(wrong)}
          loadPlaces={loadBuildings}
          numberOf={numberOf}
          onChange={(changed) => change({ contact: { ...contact, ...changed } })}
        />
      ) : (
        <Row fill="spread">
          <Words>{me ? `${me.name} ${sayPhone(me.phone)}` : '有了网，提交的时候再核对。'}</Words>
          <Button
            label={me ? '改' : '现在就填'}
            tone="plain"
            size="small"
            onPress={() => change({ contact: known })}
          />
        </Row>
      )}
    </Card>
  );
}

function ofMine(wrong: DraftProps['wrong']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(wrong)
      .filter(([field]) => field.startsWith('me.'))
      .map(([field, words]) => [field.slice('me.'.length), words]),
  );
}
