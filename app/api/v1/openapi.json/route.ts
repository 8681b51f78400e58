import { answering, json } from '../_http/handle';
import { openApiDocument } from '../_openapi/document';

/** The OpenAPI 3.1 document; its titles come in the asker's language. */
export const GET = (request: Request) => answering(request, async (locale) => json(openApiDocument(locale)));
