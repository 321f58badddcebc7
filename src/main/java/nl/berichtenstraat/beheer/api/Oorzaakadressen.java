package nl.berichtenstraat.beheer.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.register.BewaardeOorzaak;
import nl.berichtenstraat.register.Oorzaakinzage;
import nl.berichtenstraat.register.Oorzaakinzage.Gemeld;
import nl.berichtenstraat.register.Oorzaakinzage.Geraakt;
import nl.berichtenstraat.register.Oorzaakinzage.Oorzaakstand;
import nl.berichtenstraat.register.Registers;

/** Why messages fail. */
final class Oorzaakadressen implements Webdeel {

    private static final String OORZAKEN = "/api/v1/oorzaken";
    private static final int MEESTE_PARTIJEN = 500;

    private final Registers registers;

    Oorzaakadressen(Registers registers) {
        this.registers = registers;
    }

    /** A page of causes. */
    record Lijst(List<Regel> oorzaken, Optional<String> volgende) {}

    /** A cause. */
    record Regel(
            long oorzaak,
            String soort,
            String omschrijving,
            String advies,
            boolean herhaalbaar,
            boolean voorbijgaand,
            Instant eerst,
            Instant laatst,
            long aantal,
            long berichten,
            long wachtend,
            long partijen,
            Optional<Instant> voorbij,
            Herstel herstel) {

        static Regel van(Oorzaakstand stand) {
            BewaardeOorzaak bewaard = stand.oorzaak();
            return new Regel(
                    bewaard.id(),
                    bewaard.oorzaak().soort().naam(),
                    bewaard.oorzaak().omschrijving(),
                    bewaard.oorzaak().advies(),
                    bewaard.oorzaak().herhaalbaar(),
                    bewaard.oorzaak().voorbijgaand(),
                    bewaard.eerst(),
                    bewaard.laatst(),
                    bewaard.aantal(),
                    stand.berichten(),
                    stand.wachtend(),
                    stand.partijen(),
                    bewaard.voorbij(),
                    Herstel.van(bewaard.herstel()));
        }
    }

    /** How it is tried again without a person. */
    record Herstel(boolean automatisch, int pogingen, Optional<Instant> volgendePoging, Optional<Long> herhaling) {

        static Herstel van(BewaardeOorzaak.Herstel herstel) {
            return new Herstel(herstel.automatisch(), herstel.pogingen(), herstel.volgende(), herstel.herhaling());
        }
    }

    /** A cause with whom it hit and what was told of it. */
    record Geheel(
            Regel oorzaak,
            Optional<BewaardeOorzaak.Afhandeling> afhandeling,
            List<Geraakt> geraakt,
            List<Melding> meldingen,
            String berichten) {}

    /** What was told of it. */
    record Melding(String stand, Instant moment) {

        static Melding van(Gemeld gemeld) {
            return new Melding(gemeld.stand().naam(), gemeld.moment());
        }
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.haal(OORZAKEN, Recht.OORZAKEN, this::lijst);
        wegen.haal(OORZAKEN + "/{id}", Recht.OORZAKEN, this::oorzaak);
    }

    private void lijst(Verzoek verzoek) {
        Parameters parameters = Parameters.vanLijst(verzoek, "open");
        boolean open = !parameters.nee("open");
        int aantal = parameters.aantal();
        List<Oorzaakstand> gelezen = registers.lees(
                register -> register.oorzaakinzage().lijst(verzoek.bereik(), open, parameters.na(), aantal + 1));
        Pagina<Regel> pagina = Pagina.van(
                        verzoek,
                        gelezen,
                        aantal,
                        laatste -> Long.toString(laatste.oorzaak().id()))
                .als(Regel::van);
        verzoek.json(200, new Lijst(pagina.rijen(), pagina.volgende()));
    }

    private void oorzaak(Verzoek verzoek) {
        Parameters.van(verzoek);
        long id = verzoek.nummer("id");
        Geheel geheel = registers
                .lees(register -> geheel(register.oorzaakinzage(), verzoek, id))
                .orElseThrow(() -> Webfout.nietGevonden("Deze oorzaak bestaat niet."));
        verzoek.json(200, geheel);
    }

    private static Optional<Geheel> geheel(Oorzaakinzage oorzaken, Verzoek verzoek, long id) {
        return oorzaken.stand(verzoek.bereik(), id)
                .map(stand -> new Geheel(
                        Regel.van(stand),
                        stand.oorzaak().afhandeling(),
                        oorzaken.geraakt(verzoek.bereik(), id, MEESTE_PARTIJEN),
                        oorzaken.gemeld(id).stream().map(Melding::van).toList(),
                        "/api/v1/berichten?oorzaak=" + id));
    }
}
