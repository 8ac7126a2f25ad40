export { DATABASES, postgres, sqlite, type TestDatabase } from '../../server/src/storage/databases.test-support.js';
