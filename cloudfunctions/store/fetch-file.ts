import { get as getOverHttp } from 'node:http';
import { get } from 'node:https';

/**
 * 取文件: the content behind an address, read no further than allowed. The SDK's own download would read a
 * file of any size into memory.
 *
 * @returns `too-big` when there is more, `gone` when there is nothing
 */
export function fetchFile(
  address: string,
  mostBytes: number,
): Promise<Buffer | 'too-big' | 'gone'> {
  return new Promise((resolve, reject) => {
    // The local cloud has no certificate. Addresses are not percent-encoded.
    const ask = address.startsWith('http:') ? getOverHttp : get;
    const request = ask(encodeURI(address), (answer) => {
      const parts: Buffer[] = [];
      let bytes = 0;
      if (answer.statusCode !== 200) {
        answer.resume();
        return resolve('gone');
      }
      answer.on('data', (part: Buffer) => {
        bytes += part.length;
        if (bytes <= mostBytes) return parts.push(part);
        request.destroy();
        return resolve('too-big');
      });
      answer.on('end', () => resolve(Buffer.concat(parts)));
      answer.on('error', reject);
    });
    request.on('error', reject);
  });
}
