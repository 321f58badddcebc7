package nl.berichtenstraat.straat;

import java.util.Iterator;
import java.util.List;
import nl.berichtenstraat.antwoord.Afkeuring;
import nl.berichtenstraat.antwoord.Declaratieantwoordschrijver;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.register.Uitbak;

/** The ways in which a declaration ends: its findings kept, its 325 and its settlement in the outbox. */
final class Declaratieafsluiting {

    private final Declaratieantwoordschrijver schrijver = new Declaratieantwoordschrijver();
    private final Afrekenen afrekenen = new Afrekenen();

    /** Rejected at level 2 or in the header: a 325 of only a header. It counts as never sent. */
    Uitkomst kopAfgekeurd(Zaak zaak, Declaratie declaratie, List<String> codes, Bevindingenboek boek) {
        boek.schrijfWeg();
        antwoord(
                zaak, declaratie, uit -> schrijver.afwijzing(declaratie.kop(), codes, Antwoordnummers.voor(zaak), uit));
        afrekenen.afgewezen(zaak, declaratie);
        return new Uitkomst(Oordeel.AFGEKEURD, boek.laagsteNiveau());
    }

    /** Rejected as a whole on Declaratie: the 325 has its code and no clients. It counts as never sent. */
    Uitkomst declaratieAfgekeurd(Zaak zaak, Declaratie declaratie, List<Bevinding> bevindingen, Bevindingenboek boek) {
        boek.noteer(bevindingen);
        boek.schrijfWeg();
        List<String> codes = codes(bevindingen);
        antwoord(zaak, declaratie, uit -> schrijver.afgewezen(declaratie, codes, Antwoordnummers.voor(zaak), uit));
        afrekenen.afgewezen(zaak, declaratie);
        return new Uitkomst(Oordeel.AFGEKEURD, boek.laagsteNiveau());
    }

    /** Judged line by line. */
    Uitkomst beoordeeld(Zaak zaak, Declaratie declaratie, Regelbeoordeling.Telling telling, Bevindingenboek boek) {
        boek.schrijfWeg();
        Afsluiting.signaleer(zaak, boek);
        boolean volledig = telling.afgekeurd() == 0;
        antwoord(zaak, declaratie, uit -> {
            if (volledig) {
                schrijver.toegewezen(declaratie, Antwoordnummers.voor(zaak), uit);
            } else {
                try (var inhoud = zaak.inhoud()) {
                    schrijver.deels(
                            inhoud, declaratie, telling.cent(), afkeuringen(zaak), Antwoordnummers.voor(zaak), uit);
                }
            }
        });
        afrekenen.beoordeeld(zaak, declaratie, telling.cent());
        if (volledig) {
            return Uitkomst.GOEDGEKEURD;
        }
        return new Uitkomst(telling.toegekend() > 0 ? Oordeel.DEELS : Oordeel.AFGEKEURD, boek.laagsteNiveau());
    }

    /** The rejections in document order, read back from the register a page at a time. */
    private static Iterator<Afkeuring> afkeuringen(Zaak zaak) {
        return zaak.register()
                .berichten()
                .afkeuringen(zaak.id())
                .map(rij -> new Afkeuring(
                        rij.clientnummer(), rij.volgnummer(), rij.retourcode().orElseThrow()))
                .iterator();
    }

    /** The distinct retourcodes of findings, in order. */
    static List<String> codes(List<Bevinding> bevindingen) {
        return bevindingen.stream()
                .flatMap(bevinding -> bevinding.retourcode().stream())
                .distinct()
                .toList();
    }

    private static void antwoord(Zaak zaak, Declaratie declaratie, Uitbak.Schrijver inhoud) {
        zaak.antwoord(declaratie, Bestemming.DECLARATIEANTWOORD, inhoud);
    }
}
