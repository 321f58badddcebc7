// Small comforts; every page works without them.
(() => {
  "use strict";
  // a part of a page that changes by itself: <section data-ververs="2000" id="...">, until the server leaves the attribute out
  const ververs = async (deel) => {
    try {
      const antwoord = await fetch(location.href, { headers: { "X-Deel": deel.id }, credentials: "same-origin" });
      if (antwoord.status >= 500) { plan(deel); return; }
      if (!antwoord.ok || antwoord.redirected) { location.reload(); return; }
      const pagina = new DOMParser().parseFromString(await antwoord.text(), "text/html");
      const nieuw = pagina.getElementById(deel.id);
      if (!nieuw) { location.reload(); return; }
      const actief = document.activeElement && deel.contains(document.activeElement);
      if (actief) { plan(deel); return; }
      deel.replaceWith(nieuw);
      plan(nieuw);
    } catch (e) { plan(deel); }
  };
  const plan = (deel) => {
    const ms = Number(deel.dataset.ververs);
    if (ms > 0) { setTimeout(() => ververs(deel), ms); }
  };
  document.querySelectorAll("[data-ververs][id]").forEach(plan);
  // once is enough for a form that does something; after a while again, for what it did may be a file to keep
  document.addEventListener("submit", (gebeurtenis) => {
    const form = gebeurtenis.target;
    if (form.method !== "post") { return; }
    if (form.dataset.bezig) { gebeurtenis.preventDefault(); return; }
    form.dataset.bezig = "ja";
    setTimeout(() => { delete form.dataset.bezig; }, 5000);
  });
  addEventListener("pageshow", () => document.querySelectorAll("form").forEach((form) => { delete form.dataset.bezig; }));
})();
