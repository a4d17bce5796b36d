// Saves a draft while it is being written: a moment after the last letter, and at once when the page is left.
// The server keeps the truth; this only says when. saveDraft is the page's remote command.
(function () {
  'use strict';
  var PAUSE = 1500;
  var form = document.getElementById('report');
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

  form.addEventListener('input', soon);
  form.addEventListener('change', soon);
  form.addEventListener('submit', function () {
    dirty = false;
    window.clearTimeout(timer);
  });
  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'hidden') {
      save();
    }
  });
}());
