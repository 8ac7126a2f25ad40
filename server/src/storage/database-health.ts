import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readDataVersion } from './data-version.js';

/** Whether the database answers, and which version its data are. */
export interface DatabaseState {
  readonly database: 'sqlite' | 'postgres';
  /** Null when the database does not answer. */
  readonly dataVersion: number | null;
}

@Injectable()
export class DatabaseHealth {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  async state(): Promise<DatabaseState> {
    const database = this.source.options.type === 'postgres' ? 'postgres' : 'sqlite';
    const dataVersion = await readDataVersion(this.source.manager).then(
      ({ version }) => version,
      () => null,
    );
    return { database, dataVersion };
  }
}
