// Saves a draft while it is being written: a moment after the last letter, and at once when the page is left.
// The server keeps the truth; this only says when. saveDraft is the page's remote command.
(function () {
  'use strict';
  var PAUSE = 1500;
  var FORM = 'form[data-draft]';
  var timer = null;
  var dirty = false;
  var leaveTo = null;

  // of one draft and of the person who writes it
  var KEPT = ['draft', document.body.getAttribute('data-who'), document.querySelector(FORM).getAttribute('data-draft')].join(' ');

  function texts() {
    return Array.prototype.slice.call(document.querySelectorAll(FORM + ' textarea, ' + FORM + ' input[type=text]'));
  }

  // Its own name where it may stand elsewhere next time, as the texts of a card do.
  function nameOf(text) {
    return text.getAttribute('data-place') || text.id;
  }

  function words() {
    var all = {};
    texts().forEach(function (text) {
      all[nameOf(text)] = text.value;
    });
    return all;
  }

  // What the server has, as far as this page knows; and what is on its way.
  var stored = words();
  var sent = stored;

  // What is typed stands in this tab until the server has it: a session that ends in mid-sentence takes nothing along.
  function keep() {
    var typed = texts().filter(function (text) {
      return text.value !== (stored[nameOf(text)] || '');
    }).map(function (text) {
      return { name: nameOf(text), words: text.value, before: stored[nameOf(text)] };
    });
    window.sessionStorage.setItem(KEPT, JSON.stringify(typed));
  }

  function put(kept, text) {
    if (text && text.value === kept.words) {
      if (isHeld()) {
        stored[kept.name] = kept.before;
      }
      return;
    }
    if (text && (text.value === kept.before || kept.before === undefined)) {
      text.value = kept.words;
      soon();
    } else {
      tell(kept.words);
    }
  }

  // Somebody else has written there meanwhile, or the field is gone: both stay on the page.
  function tell(lost) {
    var notice = document.querySelector('[data-kept]');
    var passage = document.createElement('p');
    passage.className = 'as-written';
    passage.textContent = lost;
    notice.append(passage);
    notice.hidden = false;
  }

  function giveBack() {
    var all = JSON.parse(window.sessionStorage.getItem(KEPT)) || [];
    all.forEach(function (kept) {
      put(kept, texts().find(function (text) {
        return nameOf(text) === kept.name;
      }));
    });
  }

  // The server has answered, and yet has not stored everything: a text was refused, or somebody else wrote there.
  function isHeld() {
    return document.querySelector('#saved .not') !== null;
  }

  // The remote command calls this when its answer has come; an answer that leads away has saved nothing.
  window.draftSaved = function (answer) {
    var saved = answer.status === 200 && answer.responseText.indexOf('<redirect') < 0;
    if (saved && !isHeld()) {
      stored = sent;
      if (!dirty) {
        window.sessionStorage.removeItem(KEPT);
      }
    }
    if (leaveTo) {
      window.location.assign(leaveTo);
    }
  };

  function save() {
    window.clearTimeout(timer);
    timer = null;
    if (dirty && typeof window.saveDraft === 'function') {
      dirty = false;
      sent = words();
      window.saveDraft();
    }
  }

  function soon() {
    dirty = true;
    window.clearTimeout(timer);
    timer = window.setTimeout(save, PAUSE);
  }

  // On the document: an update of the whole form puts another element in its place, and its listeners would go with it.
  function inForm(event) {
    return event.target.closest(FORM) !== null;
  }

  function typed(event) {
    if (inForm(event)) {
      keep();
      soon();
    }
  }

  document.addEventListener('input', typed);
  document.addEventListener('change', typed);
  document.addEventListener('submit', function (event) {
    if (inForm(event)) {
      dirty = false;
      window.clearTimeout(timer);
    }
  });
  // A link out of the page waits for what is not saved yet; it goes on when the save is answered, well or not.
  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[href]');
    if (!dirty || !link || link.getAttribute('href').charAt(0) === '#' || event.ctrlKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    leaveTo = link.href;
    save();
  });
  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'hidden') {
      save();
    }
  });
  window.addEventListener('load', giveBack);
}());
