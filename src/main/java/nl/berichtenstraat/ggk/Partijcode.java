package nl.berichtenstraat.ggk;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A party of the GGk.
 *
 * @param code as it stands in organisatie
 * @param soort what kind of party it is
 */
public record Partijcode(String code, Soort soort) {

    /** Kinds of parties, and what each may send and receive over the GGk. */
    public enum Soort {
        /** A gemeente, by its four digits. */
        GEMEENTE("[0-9]{4}", Rol.ALLE, Rol.ALLE),
        /** An aanbieder, by the eight digits of its AGB code. */
        AANBIEDER("[0-9]{8}", Rol.ALLE, Rol.ALLE),
        /** A national body that takes part as a party. */
        UITVOERDER("SVB|CAK|CBS|UWV|VWS", Rol.ALLE, Rol.ALLE),
        /** The hub of the aanbieders, which makes a return message itself at times. */
        VECOZO("VECOZO", Set.of(Berichtcode.DU01, Berichtcode.FO01), Set.of()),
        /** The operator of the GGk, by its name before and after June 2025. */
        BEHEERDER("IB|BIDN", Set.of(Berichtcode.FO01), Set.of()),
        /** The entry of the gemeenten. */
        RINIS("RINIS", Set.of(Berichtcode.FO01), Set.of());

        private final String vorm;
        private final Set<Berichtcode> zendt;
        private final Set<Berichtcode> ontvangt;

        Soort(String vorm, Set<Berichtcode> zendt, Set<Berichtcode> ontvangt) {
            this.vorm = vorm;
            this.zendt = zendt;
            this.ontvangt = ontvangt;
        }
    }

    /** Apart, because the constants of an enum cannot use its own fields. */
    private static final class Rol {
        private static final Set<Berichtcode> ALLE = Set.of(Berichtcode.DI01, Berichtcode.DU01, Berichtcode.FO01);
    }

    /** The party with this code; empty when there can be none. */
    public static Optional<Partijcode> van(String code) {
        return Arrays.stream(Soort.values())
                .filter(soort -> code.matches(soort.vorm))
                .map(soort -> new Partijcode(code, soort))
                .findFirst();
    }

    /** Whether it may send a Di01, Du01 or Fo01; false for the messages of the local hop. */
    public boolean magZenden(Berichtcode bericht) {
        return soort.zendt.contains(bericht);
    }

    /** Whether it may be the receiver of a Di01, Du01 or Fo01; false for the messages of the local hop. */
    public boolean magOntvangen(Berichtcode bericht) {
        return soort.ontvangt.contains(bericht);
    }
}
