// Small comforts; every page works without them.
(() => {
  "use strict";
  // a part of a page that changes by itself: <section data-ververs="2000" id="...">, until the server leaves the attribute out
  const ververs = async (deel) => {
    try {
      const antwoord = await fetch(location.href, { headers: { "X-Deel": deel.id }, credentials: "same-origin" });
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
  // once is enough for a form that does something
  document.querySelectorAll("form[method=post]").forEach((form) => form.addEventListener("submit", (gebeurtenis) => {
    if (form.dataset.bezig) { gebeurtenis.preventDefault(); return; }
    form.dataset.bezig = "ja";
  }));
  // "/" goes to the search box
  document.addEventListener("keydown", (gebeurtenis) => {
    const in_veld = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
    const zoek = document.querySelector("input[type=search]");
    if (gebeurtenis.key === "/" && !in_veld && zoek) { gebeurtenis.preventDefault(); zoek.focus(); }
  });
})();
