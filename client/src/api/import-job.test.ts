import { describe, expect, it } from '@jest/globals';
import { answerWith, Refusal } from '../testing/answer-with.js';
import { cancelJob, newJob, progressIn } from './import-job.js';

describe('the name of an import', () => {
  it('is a random UUID', () => {
    const names = new Set(Array.from({ length: 50 }, newJob));
    expect(names.size).toBe(50);
    for (const name of names) expect(name).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});

describe('what is heard of an import', () => {
  it('is its stage, and how much of it is done', () => {
    expect(progressIn('{"stage":"reading","done":3,"total":20}')).toEqual({ stage: 'reading', done: 3, total: 20 });
    expect(progressIn('{"stage":"storing"}')).toEqual({ stage: 'storing', done: null, total: null });
  });

  it.each(['', 'ping', 'null', '{"stage":"dreaming"}'])('is nothing where it tells something else: %j', (data) => {
    expect(progressIn(data)).toBeNull();
  });
});

describe('cancelling', () => {
  it('says whether the server could', async () => {
    answerWith({ '/imports/jobs/a': {}, '/imports/jobs/b': new Refusal(404, 'No such job') });
    expect(await Promise.all([cancelJob('a'), cancelJob('b'), cancelJob('c')])).toEqual([true, false, false]);
  });
});
