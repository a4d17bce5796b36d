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

  /* Styles that components wrote on their elements: the policy allows them from a script only. */
  function dress(root) {
    if (root.nodeType !== 1) {
      return;
    }
    var carriers = Array.prototype.slice.call(root.querySelectorAll("[data-style]"));
    if (root.hasAttribute("data-style")) {
      carriers.push(root);
    }
    carriers.forEach(function (element) {
      var style = element.getAttribute("data-style");
      element.removeAttribute("data-style");
      element.style.cssText = style + ";" + element.style.cssText;
    });
  }

  new MutationObserver(function (changes) {
    changes.forEach(function (change) {
      Array.prototype.forEach.call(change.addedNodes, dress);
    });
  }).observe(document.documentElement, { childList: true, subtree: true });
  dress(document.documentElement);

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

  /* An update replaces the element that had the focus: who stood on it stands on its successor. */
  var stoodOn = null;

  function rememberFocus() {
    stoodOn = document.activeElement && document.activeElement.id;
  }

  function keepFocus() {
    focusSummary();
    if (stoodOn && (!document.activeElement || document.activeElement === document.body)) {
      var successor = document.getElementById(stoodOn);
      if (successor) {
        successor.focus();
      }
    }
  }

  /* Ajax of Faces and of PrimeFaces, whichever the page loads. */
  window.addEventListener("load", function () {
    if (window.faces && window.faces.ajax) {
      window.faces.ajax.addOnEvent(function (data) {
        if (data.status === "begin") {
          rememberFocus();
        } else if (data.status === "success") {
          keepFocus();
        }
      });
    }
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxSend", rememberFocus).on("pfAjaxComplete", keepFocus);
    }
  });

  focusSummary();
}());
