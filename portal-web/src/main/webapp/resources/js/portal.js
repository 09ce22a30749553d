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

  /* Hints and errors belong to their inputs for screen readers, too. */
  function describe(root) {
    root.querySelectorAll('.field-error').forEach(function (error) {
      var input = error.textContent.trim() && error.parentElement.querySelector('input:not([type=hidden]), select, textarea');
      if (input) { input.setAttribute('aria-invalid', 'true'); }
    });
    root.querySelectorAll('.field-hint:not([id])').forEach(function (hint, index) {
      var input = hint.parentElement.querySelector('input:not([type=hidden]), select, textarea');
      if (input) {
        hint.id = (input.id || 'field' + index) + '-hint';
        input.setAttribute('aria-describedby', (hint.id + ' ' + (input.getAttribute('aria-describedby') || '')).trim());
      }
    });
  }

  /* On a phone the rows of such a table are stacked; then each cell says which column it belongs to. */
  function labelCells(root) {
    root.querySelectorAll('.table-stack').forEach(function (table) {
      var heads = Array.from(table.querySelectorAll('thead tr:last-child > *'), function (head) { return head.textContent.trim(); });
      table.querySelectorAll('tbody tr').forEach(function (row) {
        Array.from(row.children).forEach(function (cell, index) {
          if (cell.tagName === 'TD' && heads[index] && cell.textContent.trim()) { cell.dataset.label = heads[index]; }
        });
      });
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

  /* What was typed at the desk is not lost without a question. Forms of class "unguarded" hold nothing to lose. */
  var changed = null;
  function watch(event) {
    var form = event.target.closest('.work form');
    if (form && form.method === 'post' && !form.matches('.unguarded')) {
      changed = form;
    }
  }
  window.addEventListener('beforeunload', function (event) {
    if (changed) {
      event.preventDefault();
    }
  });

  /* Charts take letter and colours from the style sheet; models name colours like '--accent'. */
  function dressCharts(Chart) {
    var root = document.documentElement;
    var probe = root.appendChild(document.createElement('span'));
    probe.style.transition = 'none';
    function colour(token) {
      probe.style.color = 'var(' + token + ')';
      return getComputedStyle(probe).color;
    }
    Chart.defaults.font.family = '"Golos Text", sans-serif';
    Chart.defaults.color = colour('--ink-soft');
    Chart.defaults.borderColor = colour('--line');
    probe.remove();
    Chart.register({
      id: 'tokens',
      beforeInit: function (chart) {
        root.appendChild(probe);
        chart.data.datasets.forEach(function (set) {
          if (String(set.backgroundColor).startsWith('--')) { set.backgroundColor = colour(set.backgroundColor); }
        });
        probe.remove();
      }
    });
  }
  if (window.Chart) { dressCharts(window.Chart); }

  document.addEventListener('input', watch);
  document.addEventListener('change', watch);
  document.addEventListener('submit', function (event) { if (event.target === changed) { changed = null; } });
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
    labelCells(document);
    if (document.querySelector('.notice-bad')) { changed = document.querySelector('.work form[method=post]:not(.unguarded)'); }
    focusProblems();
    document.querySelectorAll('[data-print]').forEach(function (button) {
      button.addEventListener('click', function () { window.print(); });
    });
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxComplete', function () {
        describe(document);
        labelCells(document);
        focusProblems();
        if (document.querySelector('.notice-good')) { changed = null; }
      });
    }
  });
})();
