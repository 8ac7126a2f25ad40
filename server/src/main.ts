import 'reflect-metadata';
import { readConfig } from './config/app-config.js';
import { startFault } from './start-fault.js';
import { startServer } from './start-server.js';

const read = readConfig(process.env);
if (read.kind === 'faults') {
  console.error(['The settings cannot be used:', ...read.faults.map((fault) => `- ${fault}`)].join('\n'));
  process.exitCode = 1;
} else {
  try {
    await startServer(read.config, console.log);
    if (process.argv.includes('--dev'))
      console.log('Developing: open http://localhost:5173, which shows every change.');
  } catch (error) {
    console.error(startFault(error, read.config));
    process.exit(1);
  }
}
