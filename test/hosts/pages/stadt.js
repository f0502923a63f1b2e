// What the page does by itself, as any page does something.
(function () {
  var output = document.getElementById('protokoll');
  function note(text) {
    output.textContent += text + '; ';
  }
  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[href^="#"]');
    if (link) {
      event.preventDefault();
      note('Link ' + link.getAttribute('href'));
    } else if (event.target.type === 'button') {
      note('Knopf ' + event.target.textContent);
    }
  });
  document.querySelector('form').addEventListener('submit', function (event) {
    event.preventDefault();
    note('Suche ' + event.target.elements.suche.value + ' ' + event.target.elements.ort.value);
  });
  document.querySelector('details').addEventListener('toggle', function (event) {
    note('Klappe ' + event.target.open);
  });
})();
