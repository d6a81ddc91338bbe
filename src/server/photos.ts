import type { Access } from './access.js';
import { type Photo, readPhoto } from './body.js';
import { findOwnCase } from './cases.js';
import { digest } from './digest.js';
import { Refusal } from './problem.js';
import { answer, respond } from './respond.js';
import type { Shop } from './shop.js';
import type { Queryable } from './store/store.js';

const mostPhotos = 12;

/** `PUT cases/{id}/photos/{photoId}`: a photo is taken once and never changes, for it is evidence. */
export async function receivePhoto(
  shop: Shop,
  request: Request,
  { who, linkTo }: Access,
  caseId: string,
  photoId: string,
): Promise<Response> {
  if (linkTo !== undefined) throw new Refusal('not-by-link');
  if (!/^[\w-]{1,64}$/u.test(photoId)) throw new Refusal('not-found');
  const { type, bytes } = await readPhoto(request);
  const hash = await digest(bytes);
  await (await shop.store()).transaction(async (transaction) => {
    if (!(await findOwnCase(transaction, who, caseId, 'for update'))) throw new Refusal('not-found');
    if (await isKept(transaction, caseId, photoId, hash)) return;
    await transaction.query(
      'insert into amends_photo (case_id, id, type, hash, bytes, received_at) values ($1, $2, $3, $4, $5, $6)',
      [caseId, photoId, type, hash, bytes, shop.now().toISOString()],
    );
  });
  return respond(answer({ id: photoId, receipt: { receivedAt: shop.now().toISOString() } }));
}

async function isKept(
  transaction: Queryable,
  caseId: string,
  photoId: string,
  hash: string,
): Promise<boolean> {
  const text = 'select id, hash from amends_photo where case_id = $1';
  const photos = await transaction.query<{ id: string; hash: string }>(text, [caseId]);
  const same = photos.find(({ id }) => id === photoId);
  if (same && same.hash !== hash) throw new Refusal('id-reused');
  if (!same && photos.length >= mostPhotos) throw new Refusal('too-many-photos');
  return same !== undefined;
}

/** A photo for the shop's side. */
export async function findPhoto(
  store: Queryable,
  caseId: string,
  photoId: string,
): Promise<Photo | undefined> {
  const text = 'select type, bytes from amends_photo where case_id = $1 and id = $2';
  const [photo] = await store.query<Photo>(text, [caseId, photoId]);
  return photo && { type: photo.type, bytes: new Uint8Array(photo.bytes) };
}
