/** A file as it was handed in. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
