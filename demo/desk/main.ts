import type { SentMessage } from '../../localcloud/messages/message-store';
import { DeskClock } from './clock';
import { byId } from './element';
import { FaultSwitches } from './faults';
import { fitPhones } from './fit';
import { Guide } from './guide';
import { WALKERS } from './guide-steps';
import { listen, settled } from './happenings';
import { cardOf } from './message-words';
import { Messages } from './messages';
import { Phone } from './phone';
import { PhoneRow } from './phone-row';
import { Scan } from './scan';
import { Used } from './used';
import { words, writePage } from './words';

const QUIET_MS = 250;
/** The phone in the middle is given to people who have none, because most messages go to helpers. */
const HANDED_OVER = 1;

writePage();
const room = byId('phones');
const phones = WALKERS.map((openid, index) => new Phone(openid, words.phone.places[index] ?? ''));
room.append(...phones.map(({ root }) => root));
fitPhones(room, phones.length);
new PhoneRow(room);

const messages = new Messages(() => phones.map(({ openid }) => openid), openMessage);
const clock = new DeskClock(
  async () => {
    await showNew();
    return messages.count;
  },
  () => lookAgain(),
);
const faults = new FaultSwitches();
const used = new Used();
new Scan(
  () => phones.flatMap(({ pictures }) => pictures),
  (page) => phones[0]?.open(page),
);
const guide = new Guide(
  () => clock.now(),
  ({ phone }, page) => show(phone, WALKERS[phone] ?? '', page),
);

/**
 * Opens a message on a phone of one of its recipients; if none of them has a phone, one of them is
 * given one.
 */
function openMessage(same: readonly SentMessage[]): void {
  const [first] = same;
  if (!first) return;
  const index = phones.findIndex((phone) => same.some(({ openid }) => openid === phone.openid));
  const page = first.page ?? 'pages/inbox/index';
  if (index >= 0) phones[index]?.open(page);
  else show(HANDED_OVER, first.openid, page);
}

function show(index: number, openid: string, page: string): void {
  const phone = phones[index];
  if (!phone) return;
  if (phone.openid === openid) phone.open(page);
  else phone.handTo(openid, page);
  phone.root.scrollIntoView({ inline: 'nearest', block: 'nearest' });
}

/** Shows messages that came since the last read, on the phones too. */
async function showNew(): Promise<void> {
  const sent = await messages.look(clock.now());
  for (const message of sent) {
    const { subject, status, tip } = cardOf(message, clock.now());
    const phone = phones.find(({ openid }) => openid === message.openid);
    phone?.buzz(`${subject} · ${status}`, tip, () => openMessage([message]));
  }
}

const lookAgain = settled(QUIET_MS, () => {
  // While hundreds of timers run the phones are not updated, because each update would read a dozen
  // pages.
  if (clock.moving) {
    clock.look().then(showNew, () => undefined);
    return;
  }
  for (const phone of phones) phone.refresh();
  // A failed read is repeated at the next event; the line at the top says if the cloud is gone.
  Promise.all([clock.look().then(showNew), guide.look(), faults.look(), used.look()]).catch(
    () => undefined,
  );
});

/** Messages that were sent before this page was opened are shown without buzzing. */
async function begin(): Promise<void> {
  await clock.look();
  await Promise.all([messages.look(clock.now()), guide.look(), faults.look(), used.look()]);
  listen({
    changed: lookAgain,
    written: lookAgain,
    broken: () => void faults.look(),
    connected: (is) => {
      byId('lost').hidden = is;
    },
  });
}

void begin();
