#!/usr/bin/env node
import { buildIfStale } from './build-if-stale.mjs';

// Standard output belongs to the answer: a build before it speaks on standard error only.
if (buildIfStale()) await import('../dist/cli/main.js');
else process.exitCode = 1;
