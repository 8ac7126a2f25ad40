import type { INestApplication } from '@nestjs/common';
import compression from 'compression';
import helmet from 'helmet';
import { serveOpenApi } from './openapi.js';

/** What the browser may load: our own files and nothing else; neither scripts nor styles may stand in the page. */
const CONTENT_SECURITY_POLICY = {
  useDefaults: false,
  directives: {
    'default-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  },
};

/** The page that shows the API's description comes from a library that sets styles in the page. */
const POLICY_OF_API_DOCS = {
  ...CONTENT_SECURITY_POLICY,
  directives: { ...CONTENT_SECURITY_POLICY.directives, 'style-src': ["'self'", "'unsafe-inline'"] },
};

/** The application with its address prefix, security headers, compression and API description. */
export function configureApp(app: INestApplication): INestApplication {
  app.setGlobalPrefix('api/v1');
  app.use(helmet({ contentSecurityPolicy: CONTENT_SECURITY_POLICY, frameguard: { action: 'deny' } }));
  app.use('/api/docs', helmet.contentSecurityPolicy(POLICY_OF_API_DOCS));
  app.use(compression());
  serveOpenApi(app);
  app.enableShutdownHooks();
  return app;
}
