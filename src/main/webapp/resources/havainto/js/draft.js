// Saves a draft while it is being written: a moment after the last letter, and at once when the page is left.
// The server keeps the truth; this only says when. saveDraft is the page's remote command.
(function () {
  'use strict';
  var PAUSE = 1500;
  var FORM = '#report';
  var timer = null;
  var dirty = false;
  var leaveTo = null;

  var KEPT = 'draft ' + new URLSearchParams(window.location.search).get('key');

  function texts() {
    return Array.prototype.slice.call(document.querySelectorAll(FORM + ' textarea, ' + FORM + ' input[type=text]'));
  }

  // What is typed stands in this tab until the server has it: a session that ends in mid-sentence takes nothing along.
  function keep() {
    var words = {};
    texts().forEach(function (text) {
      words[text.id] = text.value;
    });
    window.sessionStorage.setItem(KEPT, JSON.stringify(words));
  }

  function giveBack() {
    var kept = window.sessionStorage.getItem(KEPT);
    if (kept === null) {
      return;
    }
    var words = JSON.parse(kept);
    texts().forEach(function (text) {
      if (typeof words[text.id] === 'string' && words[text.id] !== text.value) {
        text.value = words[text.id];
        soon();
      }
    });
  }

  // The remote command calls this when its answer has come; an answer that leads away has saved nothing.
  window.draftSaved = function (answer) {
    var saved = answer.status === 200 && answer.responseText.indexOf('<redirect') < 0;
    if (saved && !dirty) {
      window.sessionStorage.removeItem(KEPT);
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
