package nl.berichtenstraat.beheer.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.register.Boekinzage.Afsluiting;
import nl.berichtenstraat.register.Boekinzage.Gedeclareerd;
import nl.berichtenstraat.register.Boekinzage.Maandkeuze;
import nl.berichtenstraat.register.Boekinzage.Maandplek;
import nl.berichtenstraat.register.Boekinzage.Maandstand;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Termijnenregister.Paar;

/** What was settled: by declaration, and by month with its close. */
final class Afrekenadressen implements Webdeel {

    private static final int MEESTE = 500;

    private final Registers registers;

    Afrekenadressen(Registers registers) {
        this.registers = registers;
    }

    /** A page of months. */
    record Maanden(List<Maand> maanden, Optional<String> volgende) {}

    /** A month of a gemeente with an aanbieder; amounts in cents. */
    record Maand(
            String gemeente,
            String aanbieder,
            String maand,
            long clientmaanden,
            long clientmaandenGeparkeerd,
            @JsonUnwrapped Bedragen bedragen,
            Optional<Sluiting> afsluiting) {

        static Maand van(Maandstand stand) {
            return new Maand(
                    stand.plek().paar().gemeente().code(),
                    stand.plek().paar().aanbieder().code(),
                    stand.plek().maand().toString(),
                    stand.clientmaanden(),
                    stand.geparkeerd(),
                    Bedragen.van(stand.bedragen()),
                    stand.afsluiting().map(Sluiting::van));
        }
    }

    /** The close of a month; amounts in cents. */
    record Sluiting(long nummer, LocalDate dag, long dezeMaand, long correcties) {

        static Sluiting van(Afsluiting afsluiting) {
            return new Sluiting(
                    afsluiting.id(), afsluiting.dag(), afsluiting.dezeMaandCent(), afsluiting.correctiesCent());
        }
    }

    /** Settlements of declarations over a month. */
    record Afrekeningen(List<Afrekening> afrekeningen) {}

    /** The settlement of a declaration; amounts in cents. */
    record Afrekening(
            long bericht,
            String declaratie,
            LocalDate dagtekening,
            long ingediend,
            Optional<Long> afgewezen,
            Optional<Long> toegekend,
            long afgerekend) {

        static Afrekening van(Gedeclareerd declaratie) {
            return new Afrekening(
                    declaratie.berichtId(),
                    declaratie.nummer(),
                    declaratie.dagtekening(),
                    declaratie.ingediendCent(),
                    declaratie.toegekendCent().map(toegekend -> declaratie.ingediendCent() - toegekend),
                    declaratie.toegekendCent(),
                    declaratie.afgerekendCent());
        }
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.haal("/api/v1/maandafsluitingen", Recht.AFREKENING, this::maanden);
        wegen.haal("/api/v1/afrekeningen", Recht.AFREKENING, this::afrekeningen);
    }

    private void maanden(Verzoek verzoek) {
        Parameters parameters = Parameters.vanLijst(verzoek, "gemeente", "aanbieder", "van", "tot");
        Maandkeuze keuze = new Maandkeuze(
                parameters.gemeente(), parameters.aanbieder(), parameters.maand("van"), parameters.maand("tot"));
        Optional<Maandplek> na = Plek.maand(parameters);
        int aantal = parameters.aantal();
        List<Maandstand> gelezen =
                registers.lees(register -> register.inzage().maanden(verzoek.bereik(), keuze, na, aantal + 1));
        Pagina<Maand> pagina = Pagina.van(verzoek, gelezen, aantal, laatste -> Plek.van(laatste.plek()))
                .als(Maand::van);
        verzoek.json(200, new Maanden(pagina.rijen(), pagina.volgende()));
    }

    private void afrekeningen(Verzoek verzoek) {
        Parameters parameters = Parameters.van(verzoek, "gemeente", "aanbieder", "maand");
        YearMonth maand = parameters.eis("maand", parameters.maand("maand"));
        Maandplek plek = new Maandplek(
                new Paar(
                        parameters.eis("gemeente", parameters.gemeente()),
                        parameters.eis("aanbieder", parameters.aanbieder())),
                maand);
        List<Gedeclareerd> declaraties =
                registers.lees(register -> register.inzage().declaraties(verzoek.bereik(), plek, MEESTE));
        verzoek.json(
                200, new Afrekeningen(declaraties.stream().map(Afrekening::van).toList()));
    }
}
