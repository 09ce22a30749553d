/*
 * What was sent and not answered comes back: when the session had ended, or the server could not read the form's state, the
 * page opens again and its form gets the values that were sent, once. They are kept in this tab only, never passwords, codes or files.
 */
(function () {
  'use strict';
  var PREFIX = 'draft:';

  function keyOf(form) {
    return PREFIX + location.pathname + location.search + '#' + form.id;
  }

  function fieldsOf(form) {
    return Array.from(form.elements).filter(function (field) {
      return field.name && field.autocomplete !== 'one-time-code' && !/^(hidden|password|file|submit|button)$/.test(field.type);
    });
  }

  function keep(form) {
    if (form && form.method === 'post' && form.closest('.work')) {
      var values = fieldsOf(form).map(function (field) {
        return [field.id, /^(checkbox|radio)$/.test(field.type) ? field.checked : field.value];
      });
      sessionStorage.setItem(keyOf(form), JSON.stringify(values));
    }
  }

  /* True when something differs from what the page says itself. */
  function put(value) {
    var field = document.getElementById(value[0]);
    if (!field) { return false; }
    var property = /^(checkbox|radio)$/.test(field.type) ? 'checked' : 'value';
    if (field[property] === value[1]) { return false; }
    var menu = field.closest('.ui-selectonemenu');
    var widget = menu && window.PrimeFaces && window.PrimeFaces.getWidgetById(menu.id);
    if (widget) {
      widget.selectValue(value[1]);
    } else {
      field[property] = value[1];
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    return true;
  }

  function restore(form) {
    var kept = sessionStorage.getItem(keyOf(form));
    var work = form.closest('.work');
    if (kept && work && !document.querySelector('.notice-good')) {
      var restored = JSON.parse(kept).map(put).some(Boolean);
      if (restored) {
        var notice = document.createElement('div');
        notice.className = 'notice notice-wait';
        notice.setAttribute('role', 'status');
        notice.textContent = work.dataset.restored;
        work.insertBefore(notice, document.getElementById('notices'));
      }
    }
  }

  function forget() {
    Object.keys(sessionStorage).forEach(function (key) {
      if (key.startsWith(PREFIX)) { sessionStorage.removeItem(key); }
    });
  }

  document.addEventListener('submit', function (event) { keep(event.target); });
  document.addEventListener('DOMContentLoaded', function () {
    if (window.jQuery) {
      window.jQuery(document)
        .on('pfAjaxSend', function (event, xhr, settings) {
          var source = document.getElementById(settings && settings.source && settings.source.id || settings && settings.source);
          keep(source && source.closest('form'));
        })
        .on('pfAjaxComplete', function (event, xhr, settings, args) {
          if (xhr && xhr.status === 200 && !/<redirect /.test(xhr.responseText || '')) { forget(); }
        });
    }
    /* after the components of the page have come to life; the sign-in page is a stop on the way back */
    if (document.querySelector('.work')) {
      setTimeout(function () {
        document.querySelectorAll('.work form[method=post]').forEach(restore);
        forget();
      }, 0);
    }
  });
})();
