// Saves a draft while it is being written: a moment after the last letter, and at once when the page is left.
// The server keeps the truth; this only says when. saveDraft is the page's remote command.
(function () {
  'use strict';
  var PAUSE = 1500;
  var FORM = '#report';
  var timer = null;
  var dirty = false;

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
  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'hidden') {
      save();
    }
  });
}());
