import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPart } from '../testing/render-screen.js';
import { Answer } from './answer.js';

function show(request: { readonly data: string | undefined; readonly error: Error | null }) {
  const asked: string[] = [];
  const refetch = () => asked.push('again');
  renderPart(
    <Answer request={{ ...request, refetch }} failure="The weeks could not be shown" heights={[40]}>
      {(data) => <p>{data}</p>}
    </Answer>,
  );
  return asked;
}

describe('an answer', () => {
  it('holds its place while it is on its way', () => {
    show({ data: undefined, error: null });
    expect(screen.getByRole('status')).toHaveTextContent('Loading…');
  });

  it('says what failed and asks again', async () => {
    const asked = show({ data: undefined, error: new Error('There is no such week.') });
    expect(screen.getByRole('alert')).toHaveTextContent('The weeks could not be shownThere is no such week.');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(asked).toEqual(['again']);
  });

  it('keeps the last good answer after a failed refresh, and says so', () => {
    show({ data: 'week 42', error: new Error('Failed to fetch') });
    expect(screen.getByText('week 42')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('Below is what was known before.');
  });
});
