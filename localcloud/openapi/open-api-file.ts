/** An answer of an open API that is a file instead of JSON: the SDK gives `{contentType, buffer}`. */
export class OpenApiFile {
  constructor(
    readonly content: Buffer,
    readonly contentType: string,
  ) {}
}
