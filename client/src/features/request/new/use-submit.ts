import { useRef, useState } from 'react';
import type { FieldErrors } from '../../../../../core/contract/api-event';
import type { MeView } from '../../../../../core/contract/me';
import type { CategoryCode } from '../../../../../core/domain/category/category';
import { isDanger } from '../../../../../core/domain/category/danger';
import { NOTICE_VERSION } from '../../../../../core/domain/person/consent';
import { query } from '../../../cloud/call/call';
import { CloudError, sayUnsent } from '../../../cloud/call/cloud-error';
import { useCommand } from '../../../cloud/command/use-command';
import { topUp } from '../../../cloud/credit/top-up';
import { forgetArrived, useUploads, useUploadsAnew } from '../../../cloud/media/use-uploads';
import { askForConsent } from '../../../cloud/privacy/question';
import type { Query } from '../../../cloud/query/use-query';
import { openInstead } from '../../../routes/open';
import { showFirstWrong } from '../../../ui/form/first-wrong';
import {
  asksContact,
  contactInput,
  knownContact,
  submitInput,
  toAgree,
  wrongInDraft,
} from '../draft/request-draft';
import type { RequestDraftOnPhone } from '../draft/use-request-draft';
import { useFollowingPhotos } from './use-following-photos';

export interface Submission {
  readonly busy: boolean;
  /** Errors by field; empty until the first attempt. */
  readonly wrong: FieldErrors;
  /** The file that is being uploaded. */
  readonly onTheWay: string | undefined;
  /** Why sending failed, in a sentence. */
  readonly trouble: string | undefined;
  /** They reported the same kind of danger just now: is it the same matter? */
  readonly asksWhetherAnew: boolean;
  /** @param anew it is another matter */
  submit(anew?: boolean): Promise<void>;
  /** It is the same matter, which is being seen to: the draft is not needed. */
  leaveIt(): void;
}

/**
 * 提交: validates, asks for consent to messages, uploads the photos, saves new contact data, and sends
 * the request. After a failed step a second press repeats neither the consent question nor the
 * uploads, and the request keeps its id. In danger the request goes first, and the photos follow.
 */
export function useSubmit(draft: RequestDraftOnPhone, me: Query<MeView>): Submission {
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [uploadTrouble, setUploadTrouble] = useState<string>();
  const [onTheWay, setOnTheWay] = useState<string>();
  const running = useRef(false);
  const prompted = useRef(false);
  const uploadAll = useUploads();
  const saveMe = useCommand('me.save');
  const agree = useCommand('me.agree');
  const send = useCommand('requests.submit');
  useUploadsAnew(send.error);
  const follow = useFollowingPhotos();
  const { values } = draft;
  const wrong = wrongInDraft(values, me.data);

  const sendAll = async (known: MeView, anew: boolean) => {
    const { photos: paths, voicePath, category } = values;
    if (category === '') return;
    // Before anything leaves the phone, photos included.
    if (!(await mayBeSent(known, category))) return setUploadTrouble(NOT_AGREED);
    const waits = isDanger({ category }) ? [] : paths;
    const chosen = { photos: waits, voices: voicePath ? [voicePath] : [] };
    const { photos, voices } = await uploadAll(chosen, (kind, which) =>
      setOnTheWay(
        kind === 'photos' ? `正在传照片，第 ${which} 张，共 ${waits.length} 张` : '正在传语音',
      ),
    );
    setOnTheWay(undefined);
    if (asksContact(values, known)) {
      const saved = await saveMe.run(contactInput(values.contact ?? knownContact(known)));
      if (!saved) return;
    }
    const purposes = toAgree(values, known);
    if (purposes.length > 0) {
      const by = purposes.includes('child') ? values.childBy : 'oneself';
      if (!(await agree.run({ purposes, version: NOTICE_VERSION, by }))) return;
    }
    const input = { ...submitInput(values, photos, voices[0]), category };
    const reply = await send.run(anew ? { ...input, anew } : input, draft.commandId);
    if (!reply) return;
    forgetArrived();
    openInstead('request.result', { id: reply.id });
    if (waits.length === paths.length) return draft.clear();
    draft.clearAllButFiles();
    void follow(reply.id, paths);
  };

  /**
   * Asks for the contact data if they are unknown, because the form was filled in without a network.
   */
  const sendWhatIsWhole = async (anew: boolean) => {
    const mine = await readMe(me);
    if (Object.keys(wrongInDraft(values, mine)).length > 0) showFirstWrong();
    else await sendAll(mine, anew);
  };

  const submit = async (anew = false) => {
    if (running.current) return;
    setTried(true);
    setUploadTrouble(undefined);
    if (Object.keys(wrong).length > 0) {
      showFirstWrong();
      return;
    }
    running.current = true;
    setBusy(true);
    // A retry after an error does not ask for WeChat's consent again.
    if (me.data && !prompted.current) {
      await topUp('submit', me.data.credits);
      prompted.current = true;
    }
    await sendWhatIsWhole(anew).catch((error: unknown) => {
      setUploadTrouble(
        error instanceof CloudError ? sayUnsent(error) : '照片或语音没有传上去，请再试一次。',
      );
    });
    setOnTheWay(undefined);
    running.current = false;
    setBusy(false);
  };

  const leaveIt = () => {
    draft.clear();
    openInstead('request.mine');
  };

  const asksWhetherAnew = send.error?.code === 'request/danger-again' && !busy;
  const refused = send.error ?? agree.error ?? saveMe.error;
  return {
    busy,
    wrong: tried ? { ...refused?.fields, ...wrong } : {},
    onTheWay,
    trouble: uploadTrouble ?? (refused && sayUnsent(refused)),
    asksWhetherAnew,
    submit,
    leaveIt,
  };
}

const NOT_AGREED =
  '没有同意，电话和住处就没有记下，这件事也没有送出去。急事请直接打 110、119、120。';

/**
 * 先同意再送: asks a person who has not agreed to the current text. A dangerous matter is sent whatever they
 * answer, if their home is known.
 */
async function mayBeSent({ agreed, home }: MeView, category: CategoryCode) {
  if (agreed.includes('service')) return true;
  const danger = isDanger({ category });
  const said = await askForConsent(danger ? 'danger' : 'command');
  return said || (danger && home !== null);
}

/** The page gets the error as well, because it may have to ask for missing data. Throws CloudError. */
async function readMe(me: Query<MeView>): Promise<MeView> {
  if (me.data) return me.data;
  const [mine] = await Promise.all([query('me.read', {}), me.refresh()]);
  return mine;
}
