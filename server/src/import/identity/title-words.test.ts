import { describe, expect, it } from '@jest/globals';
import { titleWords } from './title-words.js';

const course = { code: 'PSY101', name: 'Introduction to psychology' };
const inShort = (title: string) => {
  const { words, labels, isResit } = titleWords(title, course);
  return [words.join(' '), labels.join(' '), isResit ? 'resit' : ''].filter((part) => part !== '').join(' | ');
};

describe('the words of a title', () => {
  it.each([
    ['Essay 1', 'essay | 1'],
    ['ESSAY  no. 2!', 'essay no | 2'],
    ['Tentamen', 'exam'],
    ['PSY101 Written Exam (60%)', 'exam written'],
    ['Exam Introduction to psychology 2026-2027', 'exam'],
    ['Deeltentamen 2', 'midterm | 2'],
    ['Mid-term II', 'midterm | 2'],
    ['2e deeltentamen', 'midterm | 2'],
    ['Paper B', 'paper | B'.toLowerCase()],
    ['Write a paper', 'paper write'],
    ['Verslag practicum 03', 'practical report | 3'],
    ['Résumé', 'resume'],
    ['Hertentamen', 'exam | resit'],
    ['Re-sit exam', 'exam | resit'],
    ['Herkansing essay 1', 'essay | 1 | resit'],
    ['Deadline PSY101', ''],
    ['PSY 101 – submit here', 'here'],
  ])('%s: %s', (title, said) => {
    expect(inShort(title)).toBe(said);
  });
});
