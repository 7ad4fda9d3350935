/** Same interface as on WeChat: a browser loses chosen files when the page is reloaded. */
export function photoThere(path: string): Promise<boolean> {
  return fetch(path).then(
    (response) => response.ok,
    () => false,
  );
}
