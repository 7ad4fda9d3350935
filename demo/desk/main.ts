import type { SentMessage } from '../../localcloud/messages/message-store';
import { DeskClock } from './clock';
import { byId } from './element';
import { fitPhones } from './fit';
import { Guide } from './guide';
import { WALKERS } from './guide-steps';
import { listen, settled } from './happenings';
import { cardOf } from './message-words';
import { Messages } from './messages';
import { Phone } from './phone';

const QUIET_MS = 250;
const PLACES = ['左边', '中间', '右边'];

const room = byId('phones');
const phones = WALKERS.map((openid, index) => new Phone(openid, PLACES[index] ?? ''));
room.append(...phones.map(({ root }) => root));
fitPhones(room, phones.length);

const messages = new Messages(openMessage);
const clock = new DeskClock(async () => {
  await showNew();
  return messages.count;
});
const guide = new Guide(
  () => clock.now(),
  ({ phone }, page) => show(phone, WALKERS[phone] ?? '', page),
);

/** A message opens on the phone of whom it was sent to; nobody's phone is handed to them. */
function openMessage({ openid, page }: SentMessage): void {
  const index = phones.findIndex((phone) => phone.openid === openid);
  show(index >= 0 ? index : 1, openid, page ?? 'pages/inbox/index');
}

function show(index: number, openid: string, page: string): void {
  const phone = phones[index];
  if (!phone) return;
  if (phone.openid === openid) phone.open(page);
  else phone.handTo(openid, page);
  phone.root.scrollIntoView({ inline: 'nearest', block: 'nearest' });
}

/** Shows messages that came since the last look, on the phones too. */
async function showNew(): Promise<void> {
  const sent = await messages.look(clock.now());
  for (const message of sent) {
    const { subject, status, tip } = cardOf(message, clock.now());
    const phone = phones.find(({ openid }) => openid === message.openid);
    phone?.buzz(`${subject} · ${status}`, tip, () => openMessage(message));
  }
}

const lookAgain = settled(QUIET_MS, () => {
  for (const phone of phones) phone.refresh();
  // What cannot be read now is read at the next event; the line at the top says if the cloud is gone.
  Promise.all([clock.look().then(showNew), guide.look()]).catch(() => undefined);
});

/** What was sent before this page was opened is shown without buzzing. */
async function begin(): Promise<void> {
  await clock.look();
  await Promise.all([messages.look(clock.now()), guide.look()]);
  listen({
    changed: lookAgain,
    written: lookAgain,
    connected: (is) => {
      byId('lost').hidden = is;
    },
  });
}

void begin();
