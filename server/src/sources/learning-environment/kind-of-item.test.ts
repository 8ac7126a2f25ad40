import { describe, expect, it } from '@jest/globals';
import { kindOfItem } from './kind-of-item.js';

describe('the kind of an item', () => {
  it.each([
    ['Final exam', 'otherwise', 'written-exam'],
    ['Deeltentamen 2', 'otherwise', 'written-exam'],
    ['Statistics midterm', 'quiz', 'digital-exam'],
    ['Oral exam', 'otherwise', 'oral-exam'],
    ['Take-home exam', 'online', 'paper'],
    ['Practice exam', 'quiz', 'quiz'],
    ['Exam preparation', 'otherwise', 'assignment'],
    ['Oefententamen', 'quiz', 'quiz'],
    ['Onderzoeksverslag', 'online', 'report'],
    ['Bachelorscriptie', 'online', 'thesis'],
    ['Week 3', 'quiz', 'quiz'],
    ['Week 3', 'online', 'assignment'],
  ] as const)('“%s”, handed in %s, is %s', (title, handedIn, kind) => {
    expect(kindOfItem(title, handedIn)).toBe(kind);
  });
});
