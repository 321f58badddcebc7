package nl.berichtenstraat.beheer.portaal;

import java.io.IOException;
import nl.berichtenstraat.beheer.Inzending;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.register.Berichtstatus;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.straat.Proefcontrole;
import nl.berichtenstraat.straat.Proefuitslag;
import nl.berichtenstraat.straat.Tussenopslag;

/** Hands messages of an aanbieder in or tries them out; either is noted, and what is not theirs is refused and noted. */
final class Indiening {

    private static final String KANAAL = "portaal";

    private final Registers registers;
    private final Inzending inzending;
    private final Proefcontrole proefcontrole;

    Indiening(Registers registers, Inzending inzending, Proefcontrole proefcontrole) {
        this.registers = registers;
        this.inzending = inzending;
        this.proefcontrole = proefcontrole;
    }

    /**
     * What would become of a message; nothing of it is kept.
     *
     * @param eigen whether they made the file themselves, so that its lines mean something to them
     * @throws Webfout when it is not theirs
     */
    Proefverslag probeer(Verzoek verzoek, Tussenopslag inhoud, boolean eigen) throws IOException {
        eisEigen(verzoek, inhoud);
        Herkomst herkomst =
                new Herkomst(KANAAL, "", verzoek.gebruiker().bereik().aanbieder());
        try (Proefuitslag uitslag = proefcontrole.controleer(herkomst, inhoud::stroom)) {
            noteer(verzoek, "proefcontrole", "");
            return eigen && verzoek.gebruiker().mag(Recht.INHOUD)
                    ? Proefverslag.metRegels(uitslag, inhoud)
                    : Proefverslag.zonderRegels(uitslag);
        }
    }

    /**
     * Hands a message in.
     *
     * @return its number
     * @throws Webfout when it is not theirs
     */
    long dienIn(Verzoek verzoek, Tussenopslag inhoud) throws IOException {
        eisEigen(verzoek, inhoud);
        long id = inzending.neem(verzoek.gebruiker(), KANAAL, inhoud);
        noteer(verzoek, "bericht-ingediend", onderwerp(id));
        return id;
    }

    /** Waits a few seconds for the outcome, and tells it in a line. */
    String wachtOp(long id) throws InterruptedException {
        BewaardBericht bericht = inzending.wachtOp(id);
        if (bericht.status() != Berichtstatus.VERWERKT) {
            return "Bericht " + id + " is ontvangen. De uitkomst volgt; ververs deze pagina zo dadelijk.";
        }
        return "Bericht " + id + " is ingediend: "
                + Proefverslag.inWoorden(bericht.uitkomst().orElse("")) + ".";
    }

    /**
     * For what holds personal data.
     *
     * @throws Webfout when they may not see that
     */
    static void eisInhoud(Verzoek verzoek) {
        if (!verzoek.gebruiker().mag(Recht.INHOUD)) {
            throw Webfout.nietToegestaan("U mag geen persoonsgegevens inzien.");
        }
    }

    /** How the audit log names a message. */
    static String onderwerp(long id) {
        return "bericht " + id;
    }

    private void eisEigen(Verzoek verzoek, Tussenopslag inhoud) throws IOException {
        try {
            Inzending.eisEigen(verzoek.gebruiker(), inhoud);
        } catch (Inzending.NietVoorU e) {
            noteer(verzoek, "bericht-geweigerd", "");
            throw Webfout.nietToegestaan(e.getMessage());
        }
    }

    /** Writes a line in the audit log. */
    void noteer(Verzoek verzoek, String handeling, String onderwerp) {
        registers.inTransactie(register -> {
            verzoek.noteer(register, handeling, onderwerp, "");
            return onderwerp;
        });
    }
}
