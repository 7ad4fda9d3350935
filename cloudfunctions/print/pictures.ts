import { fetchFile } from '../store/fetch-file';

const AT_ONCE = 10;
/** A mini-program code of WeChat has about 100 KB. */
const MOST_BYTES = 2_000_000;

/**
 * 取图: the content of pictures, by their links.
 * @throws Error when one is not there
 */
export async function readPictures(links: readonly string[]): Promise<Map<string, Buffer>> {
  const pictures = new Map<string, Buffer>();
  for (let from = 0; from < links.length; from += AT_ONCE) {
    const some = links.slice(from, from + AT_ONCE).map(async (link) => {
      const content = await fetchFile(link, MOST_BYTES);
      if (typeof content === 'string') throw new Error(`a picture is ${content}`);
      pictures.set(link, content);
    });
    await Promise.all(some);
  }
  return pictures;
}
