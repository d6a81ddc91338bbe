import { expect } from '@open-wc/testing';
import { fetchJson } from '../../src/delivery/index.js';
import { json } from './fakes.js';

describe('fetchJson', () => {
  const check = (body: unknown) => (body as { order?: string } | null)?.order;

  function endpoint(answer: Response) {
    const requests: RequestInit[] = [];
    const fetch = async (_url: RequestInfo | URL, init: RequestInit = {}) => {
      requests.push(init);
      return answer;
    };
    return { fetch, requests, url: '/amends/orders/1', check };
  }

  it('reads JSON that the check accepts', async () => {
    const { requests, ...options } = endpoint(json({ order: '10482' }));

    expect(await fetchJson(options)).to.deep.equal({ status: 'accepted', reply: '10482' });
    expect(requests[0]).to.include({ method: 'GET', redirect: 'error', cache: 'no-store' });
  });

  it('tries again later after what the check refuses', async () => {
    const bodies = [json({}), json('<html>', 200, { 'content-type': 'text/html' }), json('{"ord')];

    for (const body of bodies) {
      expect(await fetchJson(endpoint(body))).to.deep.equal({ status: 'retry', reason: 'malformed' });
    }
  });

  it('is refused for good by a 404', async () => {
    const result = await fetchJson(endpoint(json({ title: 'No such order' }, 404)));

    const problem = { type: 'about:blank', title: 'No such order', status: 404 };
    expect(result).to.deep.equal({ status: 'rejected', code: 404, problem });
  });

  it('puts a photo as it is, and takes an empty answer when the check does', async () => {
    const { requests, ...options } = endpoint(new Response(null, { status: 204 }));
    const body = new Blob(['photo'], { type: 'image/jpeg' });

    const result = await fetchJson({
      ...options,
      method: 'PUT',
      body,
      check: (reply) => reply === null || undefined,
    });

    expect(result).to.deep.equal({ status: 'accepted', reply: true });
    expect(requests[0]).to.include({ method: 'PUT', body });
    expect(requests[0]).not.to.have.property('keepalive');
    expect(new Headers(requests[0]!.headers).get('content-type')).to.equal('image/jpeg');
  });
});
