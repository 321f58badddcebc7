package nl.berichtenstraat.beheer.pagina;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.beheer.Datums;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.straat.ggk.Klokstand;
import nl.berichtenstraat.straat.ggk.Termijn;
import nl.berichtenstraat.straat.ggk.Termijnbewaking;

/** What of the exchange with the GGk is still to be answered, by us and by others, and how well terms were kept. */
final class Ggktermijnpagina implements Webdeel {

    private static final int PAGINA = 50;
    private static final int MAANDEN = 3;

    private final Termijnbewaking termijnen;
    private final Clock klok;

    Ggktermijnpagina(Termijnbewaking termijnen, Clock klok) {
        this.termijnen = termijnen;
        this.klok = klok;
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.pagina("/ggk/termijnen", Recht.GGK, this::toon);
    }

    private void toon(Verzoek verzoek) {
        LocalDate tot = dag(verzoek, "tot").orElseGet(() -> LocalDate.now(klok));
        LocalDate van = dag(verzoek, "van").orElseGet(() -> tot.minusMonths(MAANDEN));
        if (van.isAfter(tot) || van.isBefore(tot.minusYears(1))) {
            throw Webfout.ongeldig("Kies een periode van hoogstens een jaar, met de eerste dag voor de laatste.");
        }
        List<Termijn> open = termijnen.open(verzoek.bereik());
        List<Termijn> vanaf = verzoek.vraag("na")
                .filter(tekst -> tekst.matches("[0-9]{1,18}"))
                .map(na -> termijnen.na(open, Long.parseLong(na)))
                .orElse(open);
        List<Termijn> pagina = vanaf.subList(0, Math.min(PAGINA, vanaf.size()));
        Optional<String> verder = vanaf.size() > PAGINA
                ? Optional.of("/ggk/termijnen?van=" + van + "&tot=" + tot + "&na="
                        + pagina.get(PAGINA - 1).uitwisseling().id())
                : Optional.empty();
        verzoek.toon(
                "beheer/ggk/termijnen.jte",
                "Termijnen GGk",
                new Ggkmodel.Termijnen(
                        pagina,
                        open.size(),
                        open.stream()
                                .filter(termijn -> termijn.stand() == Klokstand.TE_LAAT)
                                .count(),
                        verder,
                        termijnen.nakoming(van, tot, verzoek.bereik()),
                        van,
                        tot,
                        new Datums(klok.getZone())));
    }

    private static Optional<LocalDate> dag(Verzoek verzoek, String naam) {
        try {
            return verzoek.vraag(naam)
                    .filter(tekst -> tekst.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                    .map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
