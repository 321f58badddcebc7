package nl.berichtenstraat.beheer.api;

import java.util.Set;
import nl.berichtenstraat.Proefberichten;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Bereik;

/** Who asks in the tests: two gemeenten, two aanbieders, and those who may know of everything. */
final class Partijen {

    static final String DORDRECHT = "0505";
    static final String ZWIJNDRECHT = "0642";
    static final String ZORG = "98000001";
    static final String HULP = "98000002";

    static final Proefberichten EIGEN = new Proefberichten(DORDRECHT, ZORG);
    static final Proefberichten ANDERE = new Proefberichten(ZWIJNDRECHT, HULP);

    static final Gebruiker BEHEERDER = new Gebruiker("beheerder", Rol.BEHEERDER, Bereik.alles());
    static final Gebruiker SYSTEEM = new Gebruiker("systeem", Rol.SYSTEEM, Bereik.alles());
    static final Gebruiker LEZER = new Gebruiker("lezer", Rol.LEZER, Bereik.alles());
    static final Gebruiker GEMEENTE = gemeente(DORDRECHT);
    static final Gebruiker ANDERE_GEMEENTE = gemeente(ZWIJNDRECHT);
    static final Gebruiker AANBIEDER = aanbieder(ZORG);
    static final Gebruiker ANDERE_AANBIEDER = aanbieder(HULP);

    private Partijen() {}

    private static Gebruiker gemeente(String code) {
        return new Gebruiker("gemeente " + code, Rol.GEMEENTE, Bereik.van(Set.of(new Gemeentecode(code))));
    }

    private static Gebruiker aanbieder(String code) {
        return new Gebruiker("aanbieder " + code, Rol.AANBIEDER, Bereik.van(new AgbCode(code)));
    }

    /** A role limited to the other gemeente. */
    static Gebruiker elders(Rol rol) {
        return new Gebruiker("elders " + rol.label(), rol, Bereik.van(Set.of(new Gemeentecode(ZWIJNDRECHT))));
    }
}
