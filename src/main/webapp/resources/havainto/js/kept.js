/* What was typed and not taken: it stands in this tab, for the person who typed it, until the server has it or its page is
   left for good. A session that ends in mid-sentence, or a link and the way back, take nothing along. A form that
   is saved as a draft keeps its words itself (draft.js). */
(function () {
  "use strict";
  var KEPT = "kept words";
  var FIELDS = "main form[method=post]:not([data-draft]) :is(textarea, select, input):not([type=hidden], [type=submit], [type=password], [type=file])";
  var sent = false;

  function fields() {
    return Array.prototype.slice.call(document.querySelectorAll(FIELDS)).filter(function (field) {
      return field.name;
    });
  }

  function isChoice(field) {
    return field.type === "checkbox" || field.type === "radio";
  }

  function isTyped(field) {
    if (document.body.hasAttribute("data-answered")) {
      return true; // the server wrote back what was typed: its values are not what it has stored
    }
    if (isChoice(field)) {
      return field.checked !== field.defaultChecked;
    }
    if (field.tagName === "SELECT") {
      var usual = Array.prototype.findIndex.call(field.options, function (option) {
        return option.defaultSelected;
      });
      return field.selectedIndex !== Math.max(usual, 0);
    }
    return field.value !== field.defaultValue;
  }

  /* The same page, whatever was done on it last. */
  function here() {
    var asked = new URLSearchParams(window.location.search);
    asked.delete("done");
    asked.delete("lang");
    return window.location.pathname + "?" + asked;
  }

  function who() {
    return document.body.getAttribute("data-who");
  }

  function read() {
    return JSON.parse(window.sessionStorage.getItem(KEPT));
  }

  function write(kept) {
    window.sessionStorage.setItem(KEPT, JSON.stringify(kept));
  }

  function forget() {
    window.sessionStorage.removeItem(KEPT);
  }

  function keep() {
    var words = fields().filter(isTyped).map(function (field) {
      return { name: field.name, choice: isChoice(field), text: field.tagName !== "SELECT", value: field.value, checked: field.checked };
    });
    var typed = words.some(function (word) {
      return !word.choice;
    });
    if (typed && who() !== null) {
      write({ who: who(), at: here(), sent: sent, words: words });
    }
  }

  function placeOf(word) {
    return fields().find(function (field) {
      return field.name === word.name && (!word.choice || field.value === word.value);
    });
  }

  function show(field) {
    for (var fold = field.closest("details"); fold; fold = fold.parentElement.closest("details")) {
      fold.open = true;
    }
  }

  /* Choices first, one by one: some bring other fields from the server. */
  function choose(words, then) {
    var next = words.find(function (word) {
      var place = word.choice && !word.tried && placeOf(word);
      return place && place.checked !== word.checked && (place.type !== "radio" || word.checked);
    });
    if (!next) {
      then();
      return;
    }
    next.tried = true;
    show(placeOf(next));
    placeOf(next).click();
    if (window.PrimeFaces && !window.PrimeFaces.ajax.Queue.isEmpty()) {
      window.jQuery(document).one("pfAjaxComplete", function () {
        window.setTimeout(choose, 0, words, then);
      });
    } else {
      choose(words, then);
    }
  }

  /* A field that is not there any more does not take its words along: they stand in the notice. Answers how many were missing. */
  function fill(words, notice) {
    return words.filter(function (word) {
      var place = placeOf(word);
      if (word.choice || (place && place.value === word.value)) {
        return false;
      }
      if (place) {
        place.value = word.value;
        show(place);
      } else if (word.text) {
        var lost = document.createElement("p");
        lost.className = "as-written";
        lost.textContent = word.value;
        notice.append(lost);
      }
      return true;
    }).length;
  }

  function giveBack(words) {
    var notice = document.querySelector("[data-kept]");
    choose(words, function () {
      if (fill(words, notice) > 0) {
        notice.hidden = false;
        notice.focus();
      }
    });
  }

  function cameBack() {
    return window.performance.getEntriesByType("navigation")[0].type === "back_forward";
  }

  function onLoad() {
    var kept = read();
    if (!kept) {
      return;
    }
    if (document.body.hasAttribute("data-expired")) {
      kept.expired = true;
      write(kept);
      document.querySelector("[data-kept]").hidden = false;
    } else if (who() === null) {
      return; // signing in on the way back
    } else if (kept.who !== who() || (kept.sent && !kept.expired)) {
      forget();
    } else if (kept.at === here()) {
      forget();
      if (kept.expired || cameBack()) {
        giveBack(kept.words);
      }
    }
  }

  document.addEventListener("submit", function (event) {
    var action = event.target.getAttribute("action") || ""; // a form may have a field of that name
    if (action.endsWith("/sign-out")) {
      window.removeEventListener("pagehide", keep);
      window.sessionStorage.clear(); // nothing stays behind on a shared device
    } else {
      sent = event.target.matches("form[method=post]");
    }
  });
  window.addEventListener("pagehide", keep);
  window.addEventListener("load", onLoad);
}());
