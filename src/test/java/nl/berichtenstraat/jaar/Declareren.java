package nl.berichtenstraat.jaar;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.berichtenstraat.jaar.Declaratie.Conceptregel;
import nl.berichtenstraat.jaar.Declaratieboek.Ingediend;

/** The part of an aanbieder that claims (323), and books what the answers (325) grant. */
final class Declareren {

    private final Pen pen;
    private final Nummering nummering;
    private final Declaratieboek boek;
    private final Rekening rekening;
    private final Set<String> gezien = new HashSet<>();
    private final List<String> klachten = new ArrayList<>();

    Declareren(Pen pen, Nummering nummering, Toewijzingenboek toewijzingen, Zorgregistratie zorg) {
        this.pen = pen;
        this.nummering = nummering;
        this.boek = new Declaratieboek(pen.afzender());
        this.rekening = new Rekening(toewijzingen, zorg, boek);
    }

    /** What was claimed, and what came of it. */
    Declaratieboek boek() {
        return boek;
    }

    /** What was wrong with answers; none when all were right. */
    List<String> klachten() {
        return klachten;
    }

    /** All that is still to be claimed of months up to and including one, on some of the assignments. */
    List<Regel> openstaand(YearMonth tot, Predicate<Toewijzing> kies) {
        return rekening.openstaand(Jaar.JANUARI, tot, kies, this::referentie);
    }

    /** A new ReferentieNummer. */
    String referentie() {
        return nummering.volgende("R");
    }

    /** A new DeclaratieNummer. */
    String declaratienummer() {
        return nummering.volgende("D").replace("-", "");
    }

    /** Claims, under a new identification. */
    Poststuk dienIn(Declaratie declaratie) {
        return dienIn(declaratie, nummering.volgende("323"));
    }

    /** Claims, under an identification of choice. */
    Poststuk dienIn(Declaratie declaratie, String identificatie) {
        Poststuk stuk =
                pen.bericht("323", identificatie, declaratie.xml(pen.kalender().vandaag()));
        boek.ingediend(stuk, declaratie);
        return stuk;
    }

    /** Takes a 325. The same answer again is no news; any other must be the first on a 323 of ours. */
    void antwoord(Poststuk stuk) {
        String identificatie = stuk.declaratieIdentificatie().orElseThrow();
        List<Ingediend> onder = boek.onder(identificatie);
        if (onder.stream()
                .flatMap(een -> een.antwoord().stream())
                .anyMatch(eerder -> Arrays.equals(eerder.inhoud(), stuk.inhoud()))) {
            return;
        }
        if (!gezien.add(stuk.identificatie())) {
            klachten.add("the identification of 325 " + stuk.identificatie() + " was used before (TR056)");
        }
        onder.stream()
                .filter(een -> een.antwoord().isEmpty())
                .findFirst()
                .ifPresentOrElse(
                        een -> boek(een, stuk),
                        () -> klachten.add("a 325 on " + identificatie + ", which waits for none (TR337)"));
    }

    private void boek(Ingediend een, Poststuk antwoord) {
        Antwoordtoets toets = Antwoordtoets.van(een, antwoord);
        klachten.addAll(toets.klachten());
        if (!toets.codesOpGeheel().equals(een.declaratie().opGeheel())) {
            klachten.add("323 " + een.bericht().identificatie() + " as a whole should be answered with "
                    + een.declaratie().opGeheel() + " but was with " + toets.codesOpGeheel());
        }
        if (toets.codesOpGeheel().isEmpty()) {
            een.declaratie().regels().forEach(concept -> vergelijk(een, concept, toets));
            boek.beoordeeld(een, antwoord, toets.afgewezen().keySet());
        } else {
            boek.geheelAfgewezen(een, antwoord);
        }
    }

    private void vergelijk(Ingediend een, Conceptregel concept, Antwoordtoets toets) {
        String referentie = concept.regel().referentie();
        Set<String> codes = new TreeSet<>(toets.afgewezen().getOrDefault(referentie, List.of()));
        if (!codes.equals(concept.codes())) {
            klachten.add("line " + referentie + " of 323 " + een.bericht().identificatie() + " should be answered with "
                    + concept.codes() + " but was with " + codes + ": " + concept.regel());
        }
    }
}
