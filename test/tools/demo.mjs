// Starts the demo as a process of its own, on a port and in a folder of the caller's choice. Run it from the root of the
// project: end-to-end tests carry this file in a bundle elsewhere.
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

const patience = 60_000;
const pause = 50;

/**
 * Answers when the shop is open, database and all. Port 0 takes a free one.
 * @param {{ port?: number, data?: string }} where `memory` for a database that forgets.
 */
export async function startDemo({ port = 0, data = 'memory' } = {}) {
  const env = { ...process.env, PORT: String(port), DEMO_DATA: data, DATABASE_URL: '' };
  const stdio = ['ignore', 'pipe', 'pipe'];
  const child = spawn(process.execPath, ['demo/start.mjs'], { env, stdio });
  let said = '';
  let complaints = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    complaints += text;
  });
  const address = () => /is open at (http:\/\/localhost:\d+)/.exec(said)?.[1];
  for (let waited = 0; !address() && waited < patience && child.exitCode === null; waited += pause) {
    await sleep(pause);
  }
  const url = address();
  if (!url) {
    child.kill();
    throw new Error(`The demo did not start:\n${said}${complaints}`);
  }
  await fetch(`${url}/shop`); // The port answers before the database is open.
  return { url, complaints: () => complaints, stop: () => stop(child) };
}

async function stop(child) {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await ended;
}

/** Presses a button of the demo's strip or of its office, as a form does. */
export async function postForm(url, path, form) {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { origin: url },
    body: new URLSearchParams(form),
    redirect: 'manual',
  });
  if (response.status !== 303) throw new Error(`${path} answers ${response.status}`);
}
