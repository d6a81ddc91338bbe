import './elements/config/config.define.js';
import './launcher/launcher.define.js';

/** What defines each element, loaded when its tag is met. */
const loaders = new Map<string, () => Promise<unknown>>([
  ['amends-resolution', () => import('./elements/resolution/resolution.define.js')],
  ['amends-status', () => import('./elements/status/status.define.js')],
  ['amends-follow-up', () => import('./elements/follow-up/follow-up.define.js')],
]);

if (typeof document !== 'undefined') {
  const meet = (root: ParentNode) => {
    for (const { localName } of root.querySelectorAll(':not(:defined)')) void loaders.get(localName)?.();
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes, target } of records) if (addedNodes.length > 0) meet(target as Element);
  });
  observer.observe(document, { childList: true, subtree: true });
  meet(document);
}
