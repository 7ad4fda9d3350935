import { specialists } from '../../core/domain/routing/specialists';
import { Directory } from '../../core/domain/studio/directory';
import type { StudioId } from '../../core/domain/studio/studio';
import { Agenda } from './agenda';
import { type Arrival, endOf } from './arrivals';
import { Chance } from './chance';
import type { Figures } from './figures';
import { courseOf, habitOf, nextLook, pauseOf, reactionOf, rulingOf } from './habits';
import { DAY, HOUR, MINUTE } from './hours';
import { PaperCrews } from './paper-staffing';
import { nearestFirst, ours, type Policy, roundRobin } from './policies';
import { type Sheet, sheetOf } from './sheet';
import type { Helper, Street } from './street';

/** A studio chosen by hand: the same for all policies. */
const BY_HAND = 4 * HOUR;

/**
 * 纸上的一周: the same arrivals and people without a cloud, so that several policies for choosing the
 * studio can be compared. Faults, used-up consents, reminders, reopening, withdrawing and the
 * subdistrict are left out for all of them.
 */
export function onPaper(
  street: Street,
  arrivals: readonly Arrival[],
  start: number,
): { readonly name: string; readonly figures: Figures }[] {
  const directory = new Directory(street.places.nodes, street.studios);
  return [ours(directory), roundRobin(directory), nearestFirst(directory)].map((policy) => ({
    name: policy.name,
    figures: new Paper(street, directory, policy, start).run(arrivals),
  }));
}

class Paper {
  private readonly agenda = new Agenda<() => void>();
  private readonly staffing: PaperCrews;
  private readonly seed: number;
  private now = 0;

  constructor(
    private readonly street: Street,
    private readonly directory: Directory,
    private readonly policy: Policy,
    private readonly start: number,
  ) {
    this.seed = street.size.seed;
    this.staffing = new PaperCrews(street, (openid) => this.isPaused(openid));
  }

  run(arrivals: readonly Arrival[]): Figures {
    const people = [...this.street.residents, ...this.street.volunteers];
    const pathOf = new Map(people.map(({ _id, ancestors }) => [_id, ancestors]));
    const sheets = arrivals.map((arrival) => sheetOf(arrival, pathOf.get(arrival.asker) ?? []));
    for (const sheet of sheets) this.agenda.add(sheet.at, () => this.route(sheet));
    const end = endOf(this.street, this.start);
    for (let entry = this.agenda.take(); entry && entry.at <= end; entry = this.agenda.take()) {
      this.now = entry.at;
      entry.what();
    }
    return this.figures(sheets);
  }

  /** Passes it to the next studio of the policy, or to the office. */
  private route(sheet: Sheet): void {
    const need = { ...sheet.need, tried: sheet.tried };
    const staffing = this.staffing.of(specialists(need, this.directory).map(({ _id }) => _id));
    const chosen = sheet.forOffice
      ? null
      : this.policy.next(need, staffing, new Date(this.now).toISOString());
    if (chosen) this.offer(sheet, chosen.asked, Date.parse(chosen.dueAt));
    else this.toOffice(sheet);
  }

  private offer(sheet: Sheet, asked: readonly StudioId[], dueAt: number): void {
    const hand = this.changeHands(sheet, asked);
    for (const studioId of asked) {
      this.staffing.asked(studioId);
      for (const helper of this.staffing.members.get(studioId) ?? []) this.tell(sheet, helper);
    }
    this.agenda.add(dueAt, () => {
      if (sheet.hand !== hand) return;
      this.loseAll(sheet);
      this.route(sheet);
    });
  }

  private tell(sheet: Sheet, helper: Helper): void {
    const { openid } = helper;
    if (openid === sheet.asker || this.isPaused(openid)) return;
    const { hand } = sheet;
    const lastSentAt = habitOf(this.seed, openid).agrees
      ? this.now + MINUTE
      : nextLook(this.seed, openid, this.now);
    const { at, does } = reactionOf(this.seed, helper, sheet, lastSentAt);
    this.agenda.add(at, () => {
      if (sheet.hand !== hand || !sheet.asked.includes(helper.studioId)) return;
      if (does === 'decline') this.decline(sheet, helper.studioId);
      if (does === 'accept' && this.staffing.hasRoom(helper)) this.accept(sheet, helper);
    });
  }

  /** The other studios that were asked at the same time keep the offer. */
  private decline(sheet: Sheet, studioId: StudioId): void {
    this.staffing.unasked(studioId, true);
    sheet.tried = [...sheet.tried, studioId];
    sheet.asked = sheet.asked.filter((id) => id !== studioId);
    if (sheet.asked.length === 0) this.route(sheet);
  }

  private accept(sheet: Sheet, helper: Helper): void {
    for (const id of sheet.asked) this.staffing.unasked(id, false);
    this.staffing.took(helper);
    sheet.firstAcceptedAt ??= this.now;
    sheet.asked = [helper.studioId];
    sheet.hand += 1;
    const course = courseOf(this.seed, helper.openid, sheet, this.now);
    this.agenda.add(course.at, () => {
      this.staffing.gaveBack(helper);
      sheet.tried = [...sheet.tried, helper.studioId];
      if (course.does === 'transfer') this.toOffice(sheet);
    });
  }

  private toOffice(sheet: Sheet): void {
    this.changeHands(sheet, []);
    const { ancestors, category } = sheet.need;
    const ruling = rulingOf(this.seed, sheet, sheet.officeRounds, this.now);
    sheet.officeRounds += 1;
    if (ruling.does !== 'dispatch') return;
    this.agenda.add(ruling.at, () => {
      const serving = this.street.studios.filter(({ serves }) =>
        serves.some((node) => ancestors.includes(node)),
      );
      const able = serving.filter(({ specialities }) => specialities.includes(category));
      const chance = new Chance(this.seed, 'dispatch', sheet.index, sheet.officeRounds);
      const { _id } = chance.pick(able.length > 0 ? able : serving);
      this.offer(sheet, [_id], this.now + BY_HAND);
    });
  }

  private changeHands(sheet: Sheet, asked: readonly StudioId[]): number {
    sheet.asked = asked;
    sheet.owners += 1;
    sheet.hand += 1;
    return sheet.hand;
  }

  private loseAll(sheet: Sheet): void {
    for (const id of sheet.asked) this.staffing.unasked(id, true);
    sheet.tried = [...sheet.tried, ...sheet.asked];
  }

  private isPaused(openid: string): boolean {
    const pause = pauseOf(this.seed, openid, this.street.size.days);
    const day = (this.now - this.start) / DAY;
    return pause !== null && day >= pause[0] && (pause[1] === null || day < pause[1]);
  }

  private figures(sheets: readonly Sheet[]): Figures {
    const accepted = sheets.flatMap(({ firstAcceptedAt, at, urgent }) =>
      firstAcceptedAt === null ? [] : [{ minutes: (firstAcceptedAt - at) / MINUTE, urgent }],
    );
    return {
      toAccept: accepted.map(({ minutes }) => minutes),
      toAcceptUrgent: accepted.filter(({ urgent }) => urgent).map(({ minutes }) => minutes),
      asked: sheets.length,
      passedOn: sheets.filter(({ owners }) => owners >= 2).length,
      passedOnMore: sheets.filter(({ owners }) => owners >= 3).length,
      taken: this.street.helpers.map(({ openid }) => this.staffing.takenBy(openid)),
    };
  }
}
