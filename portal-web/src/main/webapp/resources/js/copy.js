/* Buttons with data-copy put the text of that field into the clipboard. Without this script the field can be selected. */
(function () {
  'use strict';

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-copy]');
    if (button) {
      var field = document.getElementById(button.dataset.copy);
      field.select();
      navigator.clipboard.writeText(field.value).then(function () {
        button.querySelector('span').textContent = button.dataset.copied;
      });
    }
  });
})();
