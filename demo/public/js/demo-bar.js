// Pressing a button of the strip loads the page anew; somebody who moves the clock twice wants it to stay open.
const bar = document.querySelector('.d-details');
const name = 'demo-bar-open';

if (bar) {
  bar.open = sessionStorage.getItem(name) === 'yes';
  bar.addEventListener('toggle', () => sessionStorage.setItem(name, bar.open ? 'yes' : 'no'));
}
