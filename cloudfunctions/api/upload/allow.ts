import { minutesAfter } from '../../../core/domain/time/moment';
import type { UploadKind } from '../../../core/domain/upload/kind';
import { FRESH_HOURS } from '../../../core/domain/upload/limits';
import { allowed } from '../../../core/domain/upload/upload';
import type { ApiCall } from '../../runtime/call';
import type { Handler } from '../../runtime/gateway';
import { takeAct } from '../../runtime/take-act';
import { placesOf } from '../../runtime/uploads/mark';
import { putOnAgenda } from '../../store/agenda';
import { uploads } from '../../store/tables';

/**
 * 可以传到哪里: paths for some files of this person. They are written down first, because storage cannot be
 * searched for files that nobody attached. A repeated command gets the same paths.
 */
export const allowUploads: Handler<'uploads.allow'> = async (call, input) => {
  await takeAct(call, 'upload');
  const photos = places(call, 'photo', input.photos);
  const voices = places(call, 'voice', input.voices);
  const sheets = places(call, 'sheet', input.sheets);
  const all = [...photos, ...voices, ...sheets];
  if (all.length > 0) {
    await Promise.all([
      uploads.insertAll(all),
      putOnAgenda('uploads', minutesAfter(call.now, FRESH_HOURS * 60), call.now),
    ]);
  }
  const pathsIn = (some: typeof all) => some.map(({ path }) => path);
  const output = { photos: pathsIn(photos), voices: pathsIn(voices), sheets: pathsIn(sheets) };
  return { id: call.openid, version: 0, state: 'allowed', output };
};

function places({ openid, command, now }: ApiCall, kind: UploadKind, count: number) {
  return Array.from({ length: count }, (_, index) =>
    allowed(placesOf(openid, kind, `${command.commandId} ${index}`), openid, kind, now),
  );
}
