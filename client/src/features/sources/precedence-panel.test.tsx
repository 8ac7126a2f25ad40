import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answerWith, Refusal } from '../../testing/answer-with.js';
import { accessibilityFaults } from '../../testing/faults.js';
import { renderPart } from '../../testing/render-screen.js';
import { PrecedencePanel } from './precedence-panel.js';

const precedence = {
  version: 3,
  orders: [
    { group: 'weight', fields: ['weightPercent'], order: ['prospectus', 'canvas', 'other'], reason: '', shipped: true },
    { group: 'feedback', fields: ['feedbackOn'], order: ['hand'], reason: '', shipped: true },
  ],
  kinds: { canvas: 'learning-environment' },
};

async function show(answer: unknown = precedence) {
  answerWith({ '/sources/precedence': answer });
  const part = renderPart(<PrecedencePanel />);
  await userEvent.click(screen.getByText('Show and change the order'));
  return part;
}

function jsonIn(blob: Blob): Promise<unknown> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(JSON.parse(String(reader.result)));
    reader.readAsText(blob);
  });
}

beforeEach(() => localStorage.clear());

describe('which source is believed', () => {
  it('is changed with buttons and saved with the version it was seen in', async () => {
    await show();
    const sent: Blob[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) => {
      if (init?.method === 'PUT' && init.body instanceof Blob) sent.push(init.body);
      return fetch(input, init);
    };
    expect(await screen.findByRole('button', { name: 'Save the order' })).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: 'Canvas: believe earlier' }));
    const items = within(screen.getAllByRole('list')[1] as HTMLElement).getAllByRole('listitem');
    expect(items.map((item) => item.querySelector('span')?.textContent)).toEqual([
      'Canvas',
      'prospectus',
      'other sources',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Save the order' }));
    expect(await Promise.all(sent.map(jsonIn))).toEqual([
      {
        version: 3,
        kinds: precedence.kinds,
        orders: { weight: ['canvas', 'prospectus', 'other'], feedback: ['hand'] },
      },
    ]);
  });

  it('says so where the server has no such setting', async () => {
    await show(new Refusal(404, 'There is nothing at this address.'));
    expect(await screen.findByRole('alert')).toHaveTextContent('There is nothing at this address.');
  });

  it('has no accessibility faults', async () => {
    const { container } = await show();
    await screen.findByRole('button', { name: 'Save the order' });
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
