import { Staffing, type StudioStaff } from '../../core/domain/routing/staffing';
import type { StudioId } from '../../core/domain/studio/studio';
import type { Helper, Street } from './street';

interface Count {
  offered: number;
  inWork: number;
  asked: number;
  lost: number;
}

/** 人手 on paper: the load of every studio and every volunteer. */
export class PaperCrews {
  readonly members = new Map<StudioId, Helper[]>();
  private readonly counts = new Map<StudioId, Count>();
  private readonly inHand = new Map<string, number>();
  private readonly taken = new Map<string, number>();

  constructor(
    street: Street,
    private readonly isPaused: (openid: string) => boolean,
  ) {
    for (const helper of street.helpers) {
      this.members.set(helper.studioId, [...(this.members.get(helper.studioId) ?? []), helper]);
    }
  }

  /** In the form that routing takes. */
  of(studioIds: readonly StudioId[]): Staffing {
    return new Staffing(studioIds.map((id) => [id, this.staffOf(id)]));
  }

  asked(studioId: StudioId): void {
    const count = this.countOf(studioId);
    count.offered += 1;
    count.asked += 1;
  }

  /** The request no longer waits there; `lost` when the studio let it expire. */
  unasked(studioId: StudioId, lost: boolean): void {
    const count = this.countOf(studioId);
    count.offered -= 1;
    if (lost) count.lost += 1;
  }

  took({ openid, studioId }: Helper): void {
    this.inHand.set(openid, this.carries(openid) + 1);
    this.taken.set(openid, this.takenBy(openid) + 1);
    this.countOf(studioId).inWork += 1;
  }

  gaveBack({ openid, studioId }: Helper): void {
    this.inHand.set(openid, this.carries(openid) - 1);
    this.countOf(studioId).inWork -= 1;
  }

  hasRoom({ openid, atOnce }: Helper): boolean {
    return !this.isPaused(openid) && this.carries(openid) < atOnce;
  }

  /** The number of requests this volunteer accepted in all. */
  takenBy(openid: string): number {
    return this.taken.get(openid) ?? 0;
  }

  private staffOf(id: StudioId): StudioStaff {
    const { offered, inWork, asked, lost } = this.countOf(id);
    const there = (this.members.get(id) ?? []).filter(({ openid }) => !this.isPaused(openid));
    const members = there.map(({ openid, name, atOnce, onDuty }) => ({
      openid,
      name,
      relatives: [],
      atOnce,
      onDuty,
      inHand: this.carries(openid),
      qualifications: [],
    }));
    return { members, offered, inWork, lately: { asked, lost } };
  }

  private carries(openid: string): number {
    return this.inHand.get(openid) ?? 0;
  }

  private countOf(id: StudioId): Count {
    const known = this.counts.get(id);
    if (known) return known;
    const fresh = { offered: 0, inWork: 0, asked: 0, lost: 0 };
    this.counts.set(id, fresh);
    return fresh;
  }
}
