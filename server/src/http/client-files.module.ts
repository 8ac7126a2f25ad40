import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type DynamicModule, Module } from '@nestjs/common';
import { ServeStaticModule } from '@nestjs/serve-static';
import type { Response } from 'express';

/** The built client: its pages all start from index.html; files named for their content may be kept for a year. */
@Module({})
export class ClientFilesModule {
  static from(folder: string): DynamicModule {
    if (!hasClient(folder)) return { module: ClientFilesModule };
    const files = ServeStaticModule.forRoot({
      rootPath: folder,
      exclude: ['/api/{*rest}', '/assets/{*rest}'],
      serveStaticOptions: { index: 'index.html', setHeaders: cacheFor },
    });
    return { module: ClientFilesModule, imports: [files] };
  }
}

/** Whether the client has been built. */
export function hasClient(folder: string): boolean {
  return existsSync(join(folder, 'index.html'));
}

function cacheFor(response: Response, path: string): void {
  const namedForContent = /-[\w-]{8,}\.\w+$/.test(basename(path)) && path.includes('assets');
  response.setHeader('Cache-Control', namedForContent ? 'public, max-age=31536000, immutable' : 'no-cache');
}
