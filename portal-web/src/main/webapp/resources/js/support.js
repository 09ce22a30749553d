/* The page is written for the customer's time zone until the browser has said where it is; then once more for that. */
(function () {
  'use strict';

  document.addEventListener('DOMContentLoaded', function () {
    var page = document.getElementById('support');
    var zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    var told = zone && document.cookie.includes('zone=' + encodeURIComponent(zone));
    var tried = sessionStorage.getItem('zone') === zone;
    if (page && told && !tried && page.dataset.zone !== zone) {
      sessionStorage.setItem('zone', zone);
      location.reload();
    }
  });
})();
