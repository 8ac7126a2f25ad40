import type { INestApplication } from '@nestjs/common';
import compression from 'compression';
import helmet from 'helmet';
import { serveOpenApi } from './openapi.js';

/**
 * What the browser may load: our own files and nothing else. Styles may stand in the page, because the component library
 * sets sizes and positions in style attributes; scripts may not.
 */
const CONTENT_SECURITY_POLICY = {
  useDefaults: false,
  directives: {
    'default-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  },
};

/** The application with its address prefix, security headers, compression and API description. */
export function configureApp(app: INestApplication): INestApplication {
  app.setGlobalPrefix('api/v1');
  app.use(helmet({ contentSecurityPolicy: CONTENT_SECURITY_POLICY, frameguard: { action: 'deny' } }));
  app.use(compression());
  serveOpenApi(app);
  app.enableShutdownHooks();
  return app;
}
