/** WeChat tells the page's own barrier of going back; see `back-barrier`. */
export function watchBackKey(): void {}
