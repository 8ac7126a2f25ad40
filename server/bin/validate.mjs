#!/usr/bin/env node
import { buildIfStale } from './build-if-stale.mjs';

if (buildIfStale()) await import('../dist/calibration/validation/write-validation.js');
else process.exitCode = 1;
