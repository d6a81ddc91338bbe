import { expect } from '@open-wc/testing';
import { parseProblem } from '../../src/delivery/index.js';

describe('parseProblem', () => {
  it('reads a problem document with what the endpoint added', () => {
    const body = {
      type: '/offer-used',
      title: 'Used',
      status: 400,
      detail: 'Twice',
      code: 'P7',
      case: { id: 'c' },
    };

    const problem = parseProblem(JSON.stringify(body), 409);

    expect(problem).to.deep.equal({ ...body, status: 409 });
  });

  it('leaves out members of the wrong kind', () => {
    const problem = parseProblem('{"type":1,"title":{},"detail":[],"code":7}', 400);

    expect(problem).to.deep.equal({ type: 'about:blank', title: '', status: 400 });
  });

  it('makes an empty problem of what is no JSON object', () => {
    const empty = { type: 'about:blank', title: '', status: 403 };

    const problems = ['', '<html>', '[]', 'null', '"x"', '{'].map((body) => parseProblem(body, 403));

    expect(problems).to.deep.equal(problems.map(() => empty));
  });

  it('leaves Object.prototype alone', () => {
    parseProblem('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}', 400);

    expect('polluted' in {}).to.equal(false);
  });
});
