import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/elements/photos/photos.define.js';
import type { AmendsPhotos } from '../../src/elements/photos/photos.js';
import { AmendsPhotosEvent } from '../../src/events/photos-event.js';
import { all, focused, one } from '../tools/inside.js';
import '../tools/still.js';

const make = () => fixture<AmendsPhotos>(html`<amends-photos></amends-photos>`);

function files(count: number, type = 'image/png'): FileList {
  const transfer = new DataTransfer();
  for (let index = 0; index < count; index++) transfer.items.add(new File(['x'], `${index}`, { type }));
  return transfer.files;
}

describe('<amends-photos>', () => {
  it('adds photos with an id each, and shows them', async () => {
    const el = await make();
    const event = oneEvent(el, AmendsPhotosEvent.type) as Promise<AmendsPhotosEvent>;

    el.add(files(2));
    await el.updateComplete;

    expect(new Set((await event).photos.map(({ id }) => id))).to.have.property('size', 2);
    expect(all<HTMLImageElement>(el, 'img').map(({ alt }) => alt)).to.eql(['Photo 1', 'Photo 2']);
    await expect(el).to.be.accessible();
  });

  it('leaves files out that are no pictures', async () => {
    const el = await make();

    el.add(files(1, 'application/pdf'));

    expect(el.photos).to.eql([]);
  });

  it('holds as many as a case can', async () => {
    const el = await make();

    el.add(files(14));

    expect(el.photos).to.have.length(12);
  });

  it('removes a photo, keeps the focus near, and gives its address back', async () => {
    const el = await make();
    el.add(files(1));
    await el.updateComplete;
    const address = all<HTMLImageElement>(el, 'img')[0]!.src;

    one(el, 'button', 'Remove photo 1').click();
    await el.updateComplete;

    expect(el.photos).to.eql([]);
    expect(focused()).to.equal(one(el, 'button', 'Add photos'));
    expect(await reaches(address)).to.equal(false);
  });

  it('gives addresses back when it is taken off the page, and shows the photos again when it is put back', async () => {
    const el = await make();
    const parent = el.parentElement!;
    el.add(files(1));
    await el.updateComplete;
    const address = all<HTMLImageElement>(el, 'img')[0]!.src;

    el.remove();
    expect(await reaches(address)).to.equal(false);
    parent.append(el);
    await el.updateComplete;

    expect(await reaches(all<HTMLImageElement>(el, 'img')[0]!.src)).to.equal(true);
  });

  it('shows a place for a photo whose data is gone', async () => {
    const el = await make();

    el.photos = [{ id: 'a', name: 'a.jpg' }];
    await el.updateComplete;

    expect(all(el, 'img')).to.eql([]);
    expect(one(el, 'button', 'Remove photo 1')).to.exist;
  });
});

async function reaches(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}
