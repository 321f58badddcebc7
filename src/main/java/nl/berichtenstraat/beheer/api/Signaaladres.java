package nl.berichtenstraat.beheer.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.register.BewaardSignaal;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Signaal;
import nl.berichtenstraat.register.Signaalsoort;
import nl.berichtenstraat.register.Signaalvraag;

/** Signals that hold or held. */
final class Signaaladres implements Webdeel {

    private static final List<String> SOORTEN =
            Arrays.stream(Signaalsoort.values()).map(Signaalsoort::naam).toList();

    private final Registers registers;

    Signaaladres(Registers registers) {
        this.registers = registers;
    }

    /** A page of signals. */
    record Lijst(List<Regel> signalen, Optional<String> volgende) {}

    /** A signal. */
    record Regel(
            long nummer,
            String soort,
            String gemeente,
            String aanbieder,
            Optional<String> client,
            Optional<Long> toewijzing,
            Optional<String> maand,
            LocalDate sinds,
            Optional<LocalDate> ingetrokken,
            Optional<String> regel,
            String uitleg,
            Optional<String> contract) {

        static Regel van(BewaardSignaal bewaard) {
            Signaal signaal = bewaard.signaal();
            return new Regel(
                    bewaard.id(),
                    signaal.soort().naam(),
                    bewaard.gemeente().code(),
                    bewaard.aanbieder().code(),
                    signaal.client().map(Clientsleutel::waarde),
                    signaal.toewijzingNummer(),
                    signaal.maand().map(Object::toString),
                    bewaard.ontstaan(),
                    bewaard.ingetrokken(),
                    signaal.regel(),
                    signaal.uitleg(),
                    signaal.contract());
        }
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.haal("/api/v1/signalen", Recht.SIGNALEN, this::signalen);
    }

    private void signalen(Verzoek verzoek) {
        Parameters parameters =
                Parameters.vanLijst(verzoek, "soort", "gemeente", "aanbieder", "toewijzing", "client", "open");
        Signaalvraag vraag = new Signaalvraag(
                parameters.keuze("soort", SOORTEN).map(Signaaladres::soort),
                parameters.gemeente(),
                parameters.aanbieder(),
                parameters.getal("toewijzing"),
                parameters.client(),
                Optional.of(!parameters.nee("open")));
        int aantal = parameters.aantal();
        List<BewaardSignaal> gelezen = registers.lees(
                register -> register.signalen().zoek(verzoek.bereik(), vraag, parameters.na(), aantal + 1));
        Pagina<Regel> pagina = Pagina.van(verzoek, gelezen, aantal, laatste -> Long.toString(laatste.id()))
                .als(Regel::van);
        verzoek.json(200, new Lijst(pagina.rijen(), pagina.volgende()));
    }

    private static Signaalsoort soort(String naam) {
        return Signaalsoort.valueOf(naam.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
