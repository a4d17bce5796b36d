/* Keys and counting for the worklist. It works without: links, boxes and buttons are the page's own.
   The keys act only while the focus is in the list, so they never get in the way of a screen reader or of typing. */
(function () {
  "use strict";

  var list = document.querySelector("table.worklist");
  if (!list) {
    return;
  }
  var bar = document.querySelector(".bulk");
  var all = list.querySelector("[data-pick=all]");

  function boxes() {
    return Array.prototype.slice.call(list.querySelectorAll("input[name=chosen]"));
  }

  function rows() {
    return Array.prototype.slice.call(list.querySelectorAll("tbody tr:not(.group)"));
  }

  function count() {
    var chosen = boxes().filter(function (box) { return box.checked; });
    boxes().forEach(function (box) { box.closest("tr").classList.toggle("chosen", box.checked); });
    if (bar) {
      bar.hidden = chosen.length === 0;
      bar.querySelector("[data-count=chosen]").textContent = chosen.length;
    }
    if (all) {
      all.checked = chosen.length > 0 && chosen.length === boxes().length;
      all.indeterminate = chosen.length > 0 && chosen.length < boxes().length;
    }
  }

  function go(step) {
    var here = document.activeElement.closest("tr");
    var next = rows()[rows().indexOf(here) + step];
    if (next) {
      next.querySelector("a.title").focus();
    }
  }

  function pick() {
    var box = document.activeElement.closest("tr").querySelector("input[name=chosen]");
    if (box) {
      box.checked = !box.checked;
      count();
    }
  }

  list.addEventListener("change", function (event) {
    if (event.target === all) {
      boxes().forEach(function (box) { box.checked = all.checked; });
    }
    count();
  });

  list.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !event.target.closest("tr")) {
      return;
    }
    var keys = { j: function () { go(1); }, k: function () { go(-1); }, x: pick };
    var act = keys[event.key.toLowerCase()];
    if (act) {
      event.preventDefault();
      act();
    }
  });

  /* A reader of the keyboard comes back to a list whose boxes the browser may have kept. */
  window.addEventListener("pageshow", count);
  count();
}());
