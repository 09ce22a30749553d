/* Small aids on top of pages that work without them. */
(function () {
  'use strict';

  /* The viewer's zone, for the server to write times in. */
  function rememberZone() {
    var zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (zone && !document.cookie.includes('zone=' + encodeURIComponent(zone))) {
      document.cookie = 'zone=' + encodeURIComponent(zone) + ';path=' + document.documentElement.dataset.path
        + ';max-age=31536000;samesite=lax' + (location.protocol === 'https:' ? ';secure' : '');
    }
  }

  /* Hints belong to their inputs for screen readers, too. */
  function describe(root) {
    root.querySelectorAll('.field-hint:not([id])').forEach(function (hint, index) {
      var input = hint.parentElement.querySelector('input:not([type=hidden]), select, textarea');
      if (input) {
        hint.id = (input.id || 'field' + index) + '-hint';
        input.setAttribute('aria-describedby', (hint.id + ' ' + (input.getAttribute('aria-describedby') || '')).trim());
      }
    });
  }

  /* The summary of errors is read out and scrolled to; its links lead into the field, also of composed inputs. */
  function focusProblems() {
    var summary = document.querySelector('[data-focus]');
    if (summary) {
      summary.removeAttribute('data-focus');
      summary.focus();
    }
  }

  function followToField(event) {
    var link = event.target.closest('.notice a[href^="#"]');
    var field = link && document.getElementById(link.getAttribute('href').slice(1));
    if (field) {
      event.preventDefault();
      var input = field.matches('input, select, textarea') ? field : field.querySelector('input:not([type=hidden]), select, textarea, button');
      (input || field).focus();
      field.scrollIntoView({ block: 'center' });
    }
  }

  /* Forms with class "guarded" ask before what was typed is lost. */
  var changed = false;
  function watch(event) {
    if (event.target.closest('form.guarded')) {
      changed = true;
    }
  }
  window.addEventListener('beforeunload', function (event) {
    if (changed) {
      event.preventDefault();
    }
  });

  document.addEventListener('input', watch);
  document.addEventListener('change', watch);
  document.addEventListener('submit', function () { changed = false; });
  document.addEventListener('click', followToField);
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && location.hash === '#menu') { location.hash = '#content'; }
    if (event.key === '/' && !event.target.closest('input, textarea, select, [contenteditable]')) {
      var search = document.querySelector('input[type=search]');
      if (search) { event.preventDefault(); search.focus(); }
    }
  });
  document.addEventListener('DOMContentLoaded', function () {
    rememberZone();
    describe(document);
    focusProblems();
    document.querySelectorAll('[data-print]').forEach(function (button) {
      button.addEventListener('click', function () { window.print(); });
    });
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxComplete', function (event, xhr, settings, args) {
        describe(document);
        focusProblems();
        /* saved without leaving the page */
        if (args && !args.validationFailed && settings && settings.source) {
          var source = document.getElementById(settings.source);
          if (source && source.closest('[data-saves]')) { changed = false; }
        }
      });
    }
  });
})();
