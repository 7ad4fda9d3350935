/** The same as on WeChat: a browser forgets chosen files when the page is loaded anew. */
export function photoThere(path: string): Promise<boolean> {
  return fetch(path).then(
    (response) => response.ok,
    () => false,
  );
}
