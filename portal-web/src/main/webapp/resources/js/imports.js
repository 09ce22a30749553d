/* Imports: a file dropped on the form, a file too large noticed before it is sent, progress without reloading. */
(function () {
  'use strict';

  function uploadForm(form) {
    var input = form.querySelector('input[type=file]');
    var tooLarge = document.getElementById('file-large');
    var refused = document.getElementById('file-error');

    function check() {
      var file = input.files[0];
      var large = Boolean(file) && file.size > Number(form.dataset.most);
      tooLarge.hidden = !large;
      if (refused) { refused.hidden = true; }
      input.setAttribute('aria-invalid', String(large));
      return Boolean(file) && !large;
    }

    input.addEventListener('change', check);
    form.addEventListener('submit', function (event) {
      if (!check()) { event.preventDefault(); return; }
      form.querySelector('button').disabled = true;
    });
    ['dragenter', 'dragover'].forEach(function (name) {
      form.addEventListener(name, function (event) { event.preventDefault(); form.classList.add('drop-over'); });
    });
    ['dragleave', 'drop'].forEach(function (name) {
      form.addEventListener(name, function () { form.classList.remove('drop-over'); });
    });
    form.addEventListener('drop', function (event) {
      event.preventDefault();
      if (event.dataTransfer.files.length) {
        input.files = event.dataTransfer.files;
        if (check()) { form.requestSubmit(); }
      }
    });
    /* Back brings the page back as it was left */
    window.addEventListener('pageshow', function () { form.querySelector('button').disabled = false; });
  }

  function follow(panel) {
    var bar = panel.querySelector('progress');
    var wait = 700;

    function ask() {
      fetch(panel.dataset.progress, { headers: { Accept: 'application/json' }, credentials: 'same-origin' })
        .then(function (answer) { if (!answer.ok) { throw new Error(String(answer.status)); } return answer.json(); })
        .then(function (now) {
          if (now.status !== panel.dataset.status) { window.location.reload(); return; }
          bar.value = now.percent;
          wait = Math.min(3000, wait + 150);
          window.setTimeout(ask, wait);
        })
        .catch(function () { window.setTimeout(ask, 5000); });
    }

    window.setTimeout(ask, wait);
  }

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('form.drop').forEach(uploadForm);
    document.querySelectorAll('[data-progress]').forEach(follow);
  });
})();
