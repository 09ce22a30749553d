/* The editor of support offers: the card follows the form, steps stay open, problems lead to their field. */
(function () {
  'use strict';

  var timer;
  var open = new Set(['step-scope']);

  function followForm(event) {
    if (event.target.closest('form[data-live] .editor-form')) {
      window.clearTimeout(timer);
      timer = window.setTimeout(function () {
        var button = document.querySelector('form[data-live] [id$=":live"]');
        if (button) { button.click(); }
      }, 500);
    }
  }

  function reopen() {
    document.querySelectorAll('details.step').forEach(function (step) { step.open = open.has(step.id); });
  }

  /* The place itself, or the nearest around it that the page has: at-targets-0 is part of at-targets. */
  function place(id) {
    for (var name = id; name; name = name.substring(0, name.lastIndexOf('-'))) {
      var found = document.getElementById(name);
      if (found) { return found; }
    }
    return null;
  }

  function show(id) {
    var spot = id.indexOf('at-') === 0 && place(id);
    if (!spot) { return false; }
    for (var around = spot; around; around = around.parentElement) {
      if (around.tagName === 'DETAILS') {
        around.open = true;
        open.add(around.id);
      }
    }
    var input = spot.querySelector('input:not([type=hidden]), select, textarea, button');
    (input || spot).focus();
    spot.scrollIntoView({ block: 'center' });
    return true;
  }

  document.addEventListener('change', followForm);
  document.addEventListener('toggle', function (event) {
    if (event.target.matches && event.target.matches('details.step')) {
      if (event.target.open) { open.add(event.target.id); } else { open.delete(event.target.id); }
    }
  }, true);
  document.addEventListener('click', function (event) {
    var link = event.target.closest('.offer-problems a[href^="#"]');
    if (link && show(link.getAttribute('href').slice(1))) {
      event.preventDefault();
      event.stopPropagation();
    }
  }, true);
  document.addEventListener('DOMContentLoaded', function () {
    reopen();
    if (location.hash) { show(location.hash.slice(1)); }
    if (window.jQuery) { window.jQuery(document).on('pfAjaxUpdated pfAjaxComplete', reopen); }
  });
})();
