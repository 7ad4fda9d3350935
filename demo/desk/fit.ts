/** A phone's size, and the space around its screen on the desk (see `style/phone.css`). */
const SCREEN = { width: 390, height: 844 };
const CASE = 14;
const HEAD = 60;
const FOOT = 30;
const GAP = 20;
/** Space at both sides and below, for the shadows. */
const MARGIN = { sides: 40, below: 16 };

/** A smaller scale is unreadable: the phones then stand in a row that scrolls. */
const LEAST = 0.62;

/** 三部手机 are scaled to fit side by side, to their real size at most. */
export function fitPhones(room: HTMLElement, count: number): void {
  const scaleToRoom = () => {
    const { clientWidth, clientHeight } = room;
    const wide =
      (clientWidth - MARGIN.sides - (count - 1) * GAP - count * CASE) / (count * SCREEN.width);
    const high = (clientHeight - MARGIN.below - HEAD - CASE - FOOT) / SCREEN.height;
    const scale = Math.min(1, Math.max(LEAST, Math.min(wide, high)));
    room.style.setProperty('--scale', String(scale));
  };
  new ResizeObserver(scaleToRoom).observe(room);
  scaleToRoom();
}
