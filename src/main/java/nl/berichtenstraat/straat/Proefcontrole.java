package nl.berichtenstraat.straat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Client;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.bericht.Declaratielezer;
import nl.berichtenstraat.bericht.Declaratieontvanger;
import nl.berichtenstraat.bericht.Prestatie;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Declaratieregister.Bedragen;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Uitbak.Uitgaand;
import nl.berichtenstraat.straat.Proefuitslag.Proefbericht;

/**
 * Receives, assesses and answers a message on the real register by the real contracts, and takes everything back: nothing is
 * kept or sent and no identification is used, so that the same message can be handed in afterwards.
 */
public final class Proefcontrole {

    /** So many findings are shown; the others are counted. */
    public static final int MEESTE_BEVINDINGEN = 1000;

    private final Registers registers;
    private final Ontvangst ontvangst;
    private final Verwerking verwerking;

    /** Over the stations of the lane. */
    public Proefcontrole(Registers registers, Ontvangst ontvangst, Verwerking verwerking) {
        this.registers = registers;
        this.ontvangst = ontvangst;
        this.verwerking = verwerking;
    }

    /**
     * Tells what would become of a message if it were handed in now.
     *
     * @param herkomst how it came in; an aanbieder that hands it in gets no signals, which are for the gemeente
     * @param aanbod gives its bytes
     * @return what would become of it; to be closed
     * @throws IOException when the bytes cannot be read
     * @throws nl.berichtenstraat.register.OpslagOnbereikbaar when a try later may help
     */
    public Proefuitslag controleer(Herkomst herkomst, Ontvangst.Aanbod aanbod) throws IOException {
        try (InputStream inhoud = aanbod.open()) {
            return registers.opProef(register -> controleer(register, herkomst, inhoud));
        }
    }

    private Proefuitslag controleer(Register register, Herkomst herkomst, InputStream inhoud) {
        long id = ontvangst.bewaar(register, herkomst, inhoud);
        Uitkomst uitkomst = verwerking.verwerk(register, id);
        BewaardBericht bericht = register.berichten().bericht(id).orElseThrow();
        long beoordeeld = bericht.dubbelVan().orElse(id);
        Bereik bereik = herkomst.indiener().map(Bereik::van).orElse(Bereik.alles());
        Bevindingentelling bevindingen = Bevindingentelling.van(
                register.berichten().bevindingen(beoordeeld).filter(rij -> rij.isVoor(bereik)), MEESTE_BEVINDINGEN);
        Optional<Bedragen> bedragen = bedragen(register, bericht, uitkomst, beoordeeld);
        return new Proefuitslag(uitkomst, bericht.kenmerken(), bevindingen, uitgaand(register, id), bedragen);
    }

    private static List<Proefbericht> uitgaand(Register register, long id) {
        List<Proefbericht> berichten = new ArrayList<>();
        try {
            for (Uitgaand uitgaand : register.uitbak().van(id)) {
                berichten.add(proefbericht(register, uitgaand));
            }
            return berichten;
        } catch (RuntimeException e) {
            berichten.forEach(bericht -> bericht.inhoud().close());
            throw e;
        }
    }

    private static Proefbericht proefbericht(Register register, Uitgaand uitgaand) {
        Bestemming bestemming =
                Bestemming.valueOf(uitgaand.kenmerk().bestemming().toUpperCase(Locale.ROOT));
        Tussenopslag inhoud = Tussenopslag.kopie(register.uitbak().inhoud(uitgaand.id()));
        return new Proefbericht(uitgaand.kenmerk().soort(), bestemming, inhoud);
    }

    /** A declaration that was rejected as a whole is not registered: it says itself what it claims. */
    private static Optional<Bedragen> bedragen(
            Register register, BewaardBericht bericht, Uitkomst uitkomst, long beoordeeld) {
        boolean declaratie = bericht.kenmerken()
                .filter(kenmerken -> kenmerken.soort() == Berichtsoort.WMO323)
                .isPresent();
        if (!declaratie || uitkomst.oordeel() == Oordeel.FOUT) {
            return Optional.empty();
        }
        return register.declaraties()
                .bedragen(beoordeeld)
                .or(() -> Optional.of(new Bedragen(ingediend(register, bericht.id()), 0)));
    }

    private static long ingediend(Register register, long id) {
        try (InputStream inhoud = register.berichten().inhoud(id)) {
            return new Declaratielezer().herlees(inhoud, NIEMAND).totaal().getekend();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final Declaratieontvanger NIEMAND = new Declaratieontvanger() {
        @Override
        public void declaratie(Declaratie declaratie) {
            // what is asked is returned by the reader
        }

        @Override
        public void client(Client client) {
            // not asked
        }

        @Override
        public void prestatie(Prestatie prestatie) {
            // not asked
        }
    };
}
