/* The little that the frame does beyond markup. Every page works without it. */
(function () {
  "use strict";

  /* After a failed action the reader stands at its summary, also when only a part of the page came back. */
  function focusSummary() {
    var summary = document.querySelector("[data-focus]");
    if (summary && summary !== document.activeElement) {
      summary.focus();
    }
  }

  function menu() {
    return document.querySelector("details.menu[open]");
  }

  document.addEventListener("keydown", function (event) {
    var open = menu();
    if (open && event.key === "Escape") {
      open.open = false;
      open.querySelector("summary").focus();
    }
  });

  document.addEventListener("click", function (event) {
    var open = menu();
    if (open && !open.contains(event.target)) {
      open.open = false;
    }
  });

  /* Ajax of Faces and of PrimeFaces, whichever the page loads. */
  window.addEventListener("load", function () {
    if (window.faces && window.faces.ajax) {
      window.faces.ajax.addOnEvent(function (data) {
        if (data.status === "success") {
          focusSummary();
        }
      });
    }
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", focusSummary);
    }
  });

  focusSummary();
}());
