import { LANGUAGES } from '@evenkeel/shared/messages';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';
import { PRODUCT_VERSION } from '../config/product-version.js';

/** The description of the API, made from the schemas that also check what comes in. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const outline = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Evenkeel')
    .setDescription(
      'Where the study load of programmes piles up, why, and what to move. Errors are RFC 9457 problem+json.',
    )
    .setVersion(PRODUCT_VERSION)
    .addGlobalParameters({
      name: 'lang',
      in: 'query',
      required: false,
      description: 'Language of problems and issues; without it the best of Accept-Language, else Dutch.',
      schema: { type: 'string', enum: [...LANGUAGES] },
    })
    .build();
  const document = SwaggerModule.createDocument(app, outline, { standardSchemaConverter: jsonSchema });
  return { ...document, paths: withProblemType(document.paths) };
}

/** Nest writes every schema as application/json; problems are sent as what they are. */
function withProblemType(paths: OpenAPIObject['paths']): OpenAPIObject['paths'] {
  return JSON.parse(JSON.stringify(paths), (_, value) => {
    const schema: unknown = value?.['application/json']?.schema?.$ref;
    const isProblem = schema === '#/components/schemas/Problem' || schema === '#/components/schemas/EditConflict';
    return isProblem ? { 'application/problem+json': value['application/json'] } : value;
  });
}

/** JSON Schema 2020-12, as OpenAPI 3.1 has it; the converter that comes with Nest writes that of 3.0. */
function jsonSchema(schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }) {
  if (!(schema instanceof z.ZodType)) return undefined;
  const { $defs, $schema: _, ...rest } = z.toJSONSchema(schema, { io: schemaType, unrepresentable: 'any' });
  return { schema: rest as object, components: ($defs ?? {}) as Record<string, object> }; // plain JSON by construction
}

/** Serves the description at /api/openapi.json and a page to try it on at /api/docs. */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), { jsonDocumentUrl: 'api/openapi.json' });
}
