/** In WeChat the page's own barrier reports going back; see `back-barrier`. */
export function watchBackKey(): void {}
