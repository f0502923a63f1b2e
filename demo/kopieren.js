// Gibt jedem Schnipsel einen Knopf zum Kopieren. Ohne dieses Skript bleibt der Code lesbar und markierbar.
if (navigator.clipboard) {
  for (const schnipsel of document.querySelectorAll('.schnipsel')) {
    const code = schnipsel.querySelector('code');
    const titel = schnipsel.closest('section').querySelector('h3').textContent.trim();
    const art = code.textContent.startsWith('<') ? 'HTML' : 'CSS';

    const knopf = document.createElement('button');
    knopf.type = 'button';
    knopf.textContent = 'Kopieren';
    knopf.setAttribute('aria-label', `Kopieren: ${titel}, ${art}`);

    // Der Status ist von Anfang an da, sonst sagt ihn ein Screenreader beim ersten Mal nicht an.
    const status = document.createElement('p');
    status.setAttribute('role', 'status');

    let frist;
    const melden = (text) => {
      status.textContent = text;
      clearTimeout(frist);
      frist = setTimeout(() => (status.textContent = ''), 4000);
    };

    knopf.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(code.textContent);
        melden('Kopiert');
      } catch {
        getSelection().selectAllChildren(code);
        melden('Bitte mit der Tastatur kopieren: Der Code ist markiert.');
      }
    });

    const leiste = document.createElement('div');
    leiste.className = 'kopierleiste';
    leiste.append(knopf, status);
    schnipsel.append(leiste);
  }
}
