import { sharedSchemas, type WireName } from './json-schema.js';

export { jsonSchemas, type WireName } from './json-schema.js';

export interface OpenApiOptions {
  /** The endpoint: `/amends` unless told otherwise. */
  readonly server?: string | undefined;
}

/** An OpenAPI 3.1 document. */
export type OpenApiDocument = Readonly<Record<string, unknown>> & {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

/** Describes what a live endpoint answers, for tools that make servers, clients and documentation from it. */
export function openApi({ server = '/amends' }: OpenApiOptions = {}): OpenApiDocument {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Amends',
      version: '1',
      description: 'What the elements of Amends say to the endpoint of a shop, and what they expect to hear.',
    },
    servers: [{ url: server }],
    security: [{ shop: [] }, { followUpLink: [] }],
    paths,
    components: { schemas: sharedSchemas(refer), securitySchemes },
  };
}

const refusals: Readonly<Record<string, string>> = {
  400: 'It could not be read.',
  401: 'Nobody is signed in, or the link has expired.',
  403: 'This page, or this link, may not do this.',
  404: 'It does not exist, or it is somebody else’s: nobody can tell which.',
  409: 'Not now: in progress (try again), or no longer possible (the fresh case is in the document).',
  413: 'It is too large.',
  415: 'The content type is none of those that are taken.',
  422: 'The id was used for something else.',
  500: 'Our fault: try again with the same id.',
};

const paths: OpenApiDocument['paths'] = {
  '/events': {
    post: {
      operationId: 'postEvent',
      summary: 'Tells the shop what a customer did.',
      description:
        'Safe to repeat: the same id with the same content gets the same reply and has one effect.',
      requestBody: {
        required: true,
        content: content('Event', 'application/cloudevents+json', 'application/json'),
      },
      responses: answers('Reply', 'Received.', 400, 401, 403, 404, 409, 413, 415, 422, 500),
    },
  },
  '/orders/{orderId}': {
    parameters: [
      inPath('orderId', 'The shop’s own id of the order.'),
      {
        name: 'item',
        in: 'query',
        required: false,
        schema: { type: 'string' },
        description: 'The line of the order whose case is wanted; without it, the latest.',
      },
    ],
    get: {
      operationId: 'getOrder',
      summary: 'An order as the flow shows it, with the customer’s open case about it.',
      responses: answers('OrderReply', 'The order.', 401, 403, 404, 500),
    },
  },
  '/cases/{caseId}': {
    parameters: [inPath('caseId', 'The id that the browser gave the case.')],
    get: {
      operationId: 'getCase',
      summary: 'A case as its customer may see it now. A follow-up link sees less.',
      responses: answers('CaseReply', 'The case.', 401, 403, 404, 500),
    },
  },
  '/cases/{caseId}/photos/{photoId}': {
    parameters: [
      inPath('caseId', 'The id that the browser gave the case.'),
      inPath('photoId', 'The id under which the problem names the photo.'),
    ],
    put: {
      operationId: 'putPhoto',
      summary: 'Adds a photo to a case. It can be read by the shop alone.',
      requestBody: { required: true, content: { 'image/*': {} } },
      responses: answers('Accepted', 'Received.', 401, 403, 404, 413, 415, 422, 500),
    },
  },
  '/records': {
    post: {
      operationId: 'postRecord',
      summary: 'Records what became of a case. For the shop’s own systems.',
      description: 'Signed as Standard Webhooks says; the webhook-id makes it safe to repeat.',
      security: [],
      parameters: ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => inHeader(name)),
      requestBody: { required: true, content: content('Record', 'application/json') },
      responses: answers('Accepted', 'Recorded.', 400, 401, 404, 413, 415, 500),
    },
  },
};

const securitySchemes = {
  shop: {
    type: 'apiKey',
    in: 'cookie',
    name: 'session',
    description: 'However the shop knows its customers.',
  },
  followUpLink: {
    type: 'http',
    scheme: 'bearer',
    description: 'The token of a follow-up link, for its case only.',
  },
};

function refer(name: string): string {
  return `#/components/schemas/${name}`;
}

function content(name: WireName, ...types: readonly string[]): object {
  const schema = { $ref: refer(name) };
  return Object.fromEntries(types.map((type) => [type, { schema }]));
}

function answers(name: WireName, description: string, ...refused: readonly number[]): object {
  const problem = content('Problem', 'application/problem+json');
  const problems = refused.map((status) => [status, { description: refusals[status], content: problem }]);
  return {
    200: { description, content: content(name, 'application/json') },
    ...(Object.fromEntries(problems) as object),
  };
}

function inPath(name: string, description: string): object {
  return { name, in: 'path', required: true, description, schema: { type: 'string' } };
}

function inHeader(name: string): object {
  return { name, in: 'header', required: true, schema: { type: 'string' } };
}
