import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { App } from '../app/app.js';
import { Providers } from '../app/providers.js';
import { type Answers, answerWith } from './answer-with.js';

/** The whole product at an address, with these answers of the API by the end of their path. */
export function renderScreen(address: string, answers: Answers) {
  answerWith(answers);
  return render(
    <MemoryRouter initialEntries={[address]}>
      <App />
    </MemoryRouter>,
  );
}

/** A part of a screen within the language and the component library. */
export function renderPart(part: ReactNode, address = '/?lang=en') {
  return render(
    <MemoryRouter initialEntries={[address]}>
      <Providers>{part}</Providers>
    </MemoryRouter>,
  );
}
