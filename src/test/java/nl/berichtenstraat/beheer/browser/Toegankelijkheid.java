package nl.berichtenstraat.beheer.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a page needs so that everybody can use it, as far as a machine can tell: no violation that axe-core knows, nothing that
 * scrolls sideways on a phone, everything within reach of the Tab key and visible when it has the focus.
 */
final class Toegankelijkheid {

    private static final String AXE = "/axe.min.js";

    /** Returns a line per element at fault. */
    private static final String TOETS = """
            async () => {
              const uitslag = await axe.run(document, {
                runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
                resultTypes: ["violations"]
              });
              return uitslag.violations.flatMap(fout =>
                fout.nodes.map(plek => fout.id + " bij " + plek.target.join(" ") + ": " + plek.failureSummary
                  + " [" + plek.html.slice(0, 160) + "]"));
            }""";

    /** What sticks out of the window, outermost first. */
    private static final String UITSTEKEND = """
            () => {
              const breed = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= breed) { return []; }
              const schuift = (e) => { for (let p = e.parentElement; p; p = p.parentElement) {
                if (/auto|scroll|hidden/.test(getComputedStyle(p).overflowX)) { return true; } } return false; };
              const alle = [...document.body.querySelectorAll("*")]
                .filter(e => e.getBoundingClientRect().right > breed + 0.5 && !schuift(e))
                .map(e => e.outerHTML.slice(0, 160));
              return alle.length > 0 ? alle.slice(0, 5) : ["?"];
            }""";

    /** Numbers what should be within reach of the Tab key; of radio buttons with one name only the chosen or first one. */
    private static final String BEREIKBAAR = """
            () => {
              const radios = new Set();
              const alle = [...document.querySelectorAll(
                  "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")]
                .filter(e => !e.disabled && e.checkVisibility({ visibilityProperty: true }))
                .filter(e => {
                  if (e.type !== "radio") { return true; }
                  const groep = [...document.querySelectorAll("input[type=radio]")]
                    .filter(r => r.name === e.name && r.form === e.form);
                  return e === (groep.find(r => r.checked) || groep[0]);
                });
              alle.forEach((e, i) => e.setAttribute("data-beurt", i));
              document.activeElement.blur();
              window.scrollTo(0, 0);
              return alle.map(e => e.outerHTML.slice(0, 160));
            }""";

    /** The number of what has the focus, and what is wrong with how it looks. */
    private static final String FOCUS = """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body || !e.hasAttribute("data-beurt")) { return ["-1", ""]; }
              const stijl = getComputedStyle(e);
              const vak = e.getBoundingClientRect();
              const zichtbaar = stijl.outlineStyle !== "none" && parseFloat(stijl.outlineWidth) >= 2;
              const inBeeld = vak.bottom > 0 && vak.top < innerHeight && vak.width > 0;
              return [e.getAttribute("data-beurt"),
                (zichtbaar ? "" : "focus is niet te zien; ") + (inBeeld ? "" : "buiten beeld; ")];
            }""";

    /** What is folded away is looked at too. */
    private static final String OPEN = "() => document.querySelectorAll('details').forEach(d => { d.open = true; })";

    private static final int MEESTE_BEURTEN = 400;

    /** A field for a date takes a turn for each of its parts and its calendar. */
    private static final int BEURTEN_VAN_EEN_DATUM = 5;

    private final Page pagina;

    private Toegankelijkheid(Venster venster) {
        this.pagina = venster.pagina();
    }

    /** What is wrong with the page of this window at all widths; the window is as wide as it was afterwards. */
    static List<String> bezwaren(Venster venster) {
        int breedte = venster.pagina().viewportSize().width;
        List<String> bezwaren = new ArrayList<>();
        Toegankelijkheid toets = new Toegankelijkheid(venster);
        toets.pagina.evaluate(OPEN);
        for (int breed : new int[] {Venster.TELEFOON, Venster.TABLET, Venster.BUREAU}) {
            venster.breed(breed);
            toets.axe().forEach(fout -> bezwaren.add(breed + ": " + fout));
            toets.uitstekend().forEach(fout -> bezwaren.add(breed + ": steekt uit: " + fout));
        }
        venster.breed(breedte);
        bezwaren.addAll(toets.toetsenbord());
        return bezwaren;
    }

    private List<String> axe() {
        pagina.evaluate(script());
        return lijst(pagina.evaluate(TOETS));
    }

    private List<String> uitstekend() {
        return lijst(pagina.evaluate(UITSTEKEND));
    }

    /** Walks through the page with the Tab key. */
    private List<String> toetsenbord() {
        List<String> bezwaren = new ArrayList<>();
        List<String> verwacht = lijst(pagina.evaluate(BEREIKBAAR));
        for (int beurt = 0; beurt < Math.min(verwacht.size(), MEESTE_BEURTEN); beurt++) {
            List<String> focus = naVolgende(Integer.toString(beurt - 1));
            if (!focus.get(0).equals(Integer.toString(beurt))) {
                bezwaren.add(
                        "Tab " + (beurt + 1) + " komt niet bij " + verwacht.get(beurt) + " maar bij " + focus.get(0));
                break;
            }
            if (!focus.get(1).isEmpty()) {
                bezwaren.add(focus.get(1) + verwacht.get(beurt));
            }
        }
        return bezwaren;
    }

    private List<String> naVolgende(String vorige) {
        List<String> focus = List.of();
        for (int keer = 0; keer < BEURTEN_VAN_EEN_DATUM; keer++) {
            pagina.keyboard().press("Tab");
            focus = lijst(pagina.evaluate(FOCUS));
            if (!focus.get(0).equals(vorige)) {
                return focus;
            }
        }
        return focus;
    }

    private static List<String> lijst(Object waarde) {
        return ((List<?>) waarde).stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (InputStream in = Toegankelijkheid.class.getResourceAsStream(AXE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
