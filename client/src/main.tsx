import './app/mantine-styles.js';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app/app.js';
import { fetchScreenAhead } from './app/screens.js';

// A screen that does not arrive is told by the screen boundary.
fetchScreenAhead(location.pathname).catch(() => {});

const root = document.getElementById('root');
if (!root) throw new Error('#root is missing');
createRoot(root).render(
  <StrictMode>
    <BrowserRouter>
      <App />
    </BrowserRouter>
  </StrictMode>,
);
