// What must be true on every page, seen from inside it. Answers with a sentence for each fault.
(language) => {
  const TARGET = 24; // WCAG 2.2, 2.5.8
  const CONTROL = 43.5; // 44 px, as a phone may round it
  const faults = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const seen = (element) => {
    const box = element.getBoundingClientRect();
    return element.checkVisibility({ visibilityProperty: true }) && box.width > 1 && box.height > 1;
  };
  const named = (element) =>
    `<${element.tagName.toLowerCase()}${element.id ? ' #' + element.id : ''} class="${element.className}">`
      + ` ${(element.textContent || element.value || '').trim().slice(0, 40)}`;
  const one = (selector) => {
    const found = all(selector).filter(seen).length;
    if (found !== 1) {
      faults.push(`${found} visible ${selector} instead of one`);
    }
  };

  one('h1');
  one('body > main, body > .app > main');
  one('body > footer');
  if (all('body > header').length !== 1) {
    faults.push('not one header');
  }
  // on a phone the form has its own bar in the place of the navigation
  const ownBar = document.querySelector('.send-bar');
  if (document.querySelector('form[action$="/sign-out"]') && !(ownBar && seen(ownBar))) {
    one('nav.app-nav');
  }
  if (document.documentElement.lang !== language) {
    faults.push(`the page says it is in "${document.documentElement.lang}", not in "${language}"`);
  }
  if (!/^\S.* – Havainto$/.test(document.title)) {
    faults.push(`the title is "${document.title}"`);
  }
  const skip = document.querySelector('body > a.skip');
  const goal = skip && document.querySelector(skip.getAttribute('href'));
  if (!goal || goal.tagName !== 'MAIN' || goal.tabIndex !== -1) {
    faults.push('the skip link does not lead to the main part');
  }
  if (/\?\?\?/.test(document.body.innerText)) {
    faults.push('a text is missing: ' + document.body.innerText.match(/\?\?\?\S*/)[0]);
  }

  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) {
    const wide = all('main *, header *, footer *, nav *').filter((e) => seen(e) && e.getBoundingClientRect().right > width + 1);
    faults.push(`scrolls sideways at ${width}: ` + wide.slice(0, 3).map(named).join('; '));
  }

  const ids = all('[id]').map((element) => element.id);
  const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
  if (twice.length) {
    faults.push('ids stand twice: ' + twice.slice(0, 5).join(', '));
  }

  const inText = (link) => link.tagName === 'A' && getComputedStyle(link).display === 'inline';
  const ticked = (element) => element.matches('[type=radio], [type=checkbox]');
  all('a[href], button, input:not([type=hidden]), select, textarea, summary').filter(seen).forEach((element) => {
    const label = ticked(element) && element.labels[0];
    const box = (label || element).getBoundingClientRect();
    const control = element.matches('.button, button, select, textarea, input') && !ticked(element);
    if (!inText(element) && (box.height < TARGET || box.width < TARGET)) {
      faults.push(`a target of ${box.width} × ${box.height}: ${named(element)}`);
    } else if (control && box.height < CONTROL) {
      faults.push(`a control only ${box.height} high: ${named(element)}`);
    }
  });
  return faults;
}
