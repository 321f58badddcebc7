package nl.berichtenstraat.straat.ggk;

import java.time.Instant;
import nl.berichtenstraat.regels.Uitlegsjablonen;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Ggkvraag;
import nl.berichtenstraat.register.Oorzaak;
import nl.berichtenstraat.register.Oorzaaksoort;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.straat.Oorzakenboek;

/** The list of messages of the GGk that a person must look at; while there is something on it there is an alarm. */
final class Aandachtslijst {

    private static final String SLEUTEL = "ggk aandacht";
    private static final Ggkvraag EEN = Ggkvraag.nieuwste(true, 1);

    private final Register register;
    private final Instant nu;

    Aandachtslijst(Register register, Instant nu) {
        this.register = register;
        this.nu = nu;
    }

    /** Puts a message on the list. */
    void bij(long id, String reden) {
        register.ggk().vraagAandacht(id, reden);
        meld();
    }

    /** Something was put on the list. */
    void meld() {
        new Oorzakenboek(register, nu)
                .rand(new Oorzaak(
                        SLEUTEL,
                        Oorzaaksoort.RAND,
                        Uitlegsjablonen.oorzaak("ggk.aandacht").vul(),
                        Uitlegsjablonen.oorzaak("ggk.aandacht.doe").vul(),
                        false,
                        false));
    }

    /** Says so when nothing is left on it. */
    void werkBij() {
        if (register.ggk().zoek(EEN, Bereik.alles()).isEmpty()) {
            new Oorzakenboek(register, nu).hersteld(oorzaak -> oorzaak.sleutel().equals(SLEUTEL));
        }
    }
}
