package nl.berichtenstraat.beheer.portaal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Declaratieinzage;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Toewijzingeninzage.Keuze;
import nl.berichtenstraat.register.Zoekvraag;

/** Where an aanbieder begins: what asks attention, and a box to hand in. */
final class Startpagina implements Webdeel {

    private static final int GETOOND = 5;
    private static final int GETELD = 1_000;
    private static final int WEKEN_VOORUIT = 6;
    private static final int WEKEN_TERUG = 5;

    private final Registers registers;
    private final Clock klok;

    Startpagina(Registers registers, Clock klok) {
        this.registers = registers;
        this.klok = klok;
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.pagina("/portaal", Recht.PORTAAL, this::toon);
    }

    private void toon(Verzoek verzoek) {
        Startmodel model = registers.lees(register -> model(register, verzoek.bereik()));
        verzoek.toon("beheer/portaal/start.jte", "Indienen en controleren", model);
    }

    private Startmodel model(Register register, Bereik bereik) {
        LocalDate vandaag = LocalDate.now(klok);
        YearMonth vorige = YearMonth.from(vandaag).minusMonths(1);
        Keuze aflopend = Keuze.eindigtIn(new Periode(vandaag, vandaag.plusWeeks(WEKEN_VOORUIT)));
        return new Startmodel(
                vorige,
                nietGedeclareerd(register, bereik, vorige),
                register.declaratieinzage()
                        .blader(
                                bereik,
                                Declaratieinzage.Keuze.afgewezenVanaf(vandaag.minusWeeks(WEKEN_TERUG)),
                                Optional.empty(),
                                GETOOND),
                register.toewijzingeninzage().blader(bereik, aflopend, Optional.empty(), GETOOND),
                register.toewijzingeninzage().tel(bereik, aflopend, GETELD),
                register.zoeken().zoek(bereik, Zoekvraag.alles(), Optional.empty(), GETOOND));
    }

    /** Gemeenten with help that runs in the month, and no declaration over it or a later one. */
    private static List<Gemeentecode> nietGedeclareerd(Register register, Bereik bereik, YearMonth maand) {
        AgbCode aanbieder = bereik.aanbieder().orElseThrow();
        return register.toewijzingeninzage().gemeenten(bereik, maand).stream()
                .filter(gemeente -> register.declaraties()
                        .laatsteMaand(gemeente, aanbieder)
                        .filter(laatste -> !laatste.isBefore(maand))
                        .isEmpty())
                .toList();
    }
}
