import { describe, expect, it } from '@jest/globals';
import { uploadFault } from './upload-fault.js';

const MEGABYTE = 1024 * 1024;
const limits = { files: 2, megabytes: 3 };
const filesOf = (...megabytes: readonly number[]) => megabytes.map((size) => ({ size: size * MEGABYTE }));

describe('the files of an upload', () => {
  it('may be as many and as large as the server says', () => {
    expect(uploadFault(filesOf(1, 2), limits)).toBeNull();
  });

  it('are too many above that', () => {
    expect(uploadFault(filesOf(0, 0, 0), limits)).toEqual({ kind: 'tooMany', most: 2 });
  });

  it('are too large together, also when each is not', () => {
    expect(uploadFault(filesOf(2, 2), limits)).toEqual({ kind: 'tooLarge', most: 3 });
  });

  it('are left to the server while its limits are not known', () => {
    expect(uploadFault(filesOf(2, 2, 2), undefined)).toBeNull();
  });
});
