package nl.berichtenstraat.beheer.toegang;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Toegangsregister.Macht;

/** Role and scope as someone fills them in. */
final class Machtinvoer {

    private Machtinvoer() {}

    /**
     * The power this stands for.
     *
     * @param rol label of a role
     * @param aanbieder AGB code; empty for none
     * @param gemeenten codes between commas or spaces; empty for none
     * @throws Webfout 400 when the scope does not fit the role
     */
    static Macht lees(String rol, Optional<String> aanbieder, Optional<String> gemeenten) {
        Rol gekozen = rol(rol);
        Bereik bereik = new Bereik(
                aanbieder.map(Machtinvoer::agb),
                gemeenten.map(Machtinvoer::gemeenten).orElse(Set.of()));
        bezwaar(gekozen, bereik).ifPresent(bezwaar -> {
            throw Webfout.ongeldig(bezwaar);
        });
        return new Macht(gekozen.label(), bereik);
    }

    private static Optional<String> bezwaar(Rol rol, Bereik bereik) {
        boolean eenAanbieder = bereik.aanbieder().isPresent();
        boolean enkeleGemeenten = !bereik.gemeenten().isEmpty();
        return switch (rol) {
            case BEHEERDER -> als(!bereik.isAlles(), "Een beheerder gaat over alles: laat AGB-code en gemeenten leeg.");
            case AANBIEDER ->
                als(!eenAanbieder || enkeleGemeenten, "Vul voor een aanbieder zijn AGB-code in en geen gemeenten.");
            case GEMEENTE ->
                als(eenAanbieder || !enkeleGemeenten, "Vul voor een gemeente haar gemeentecode in en geen AGB-code.");
            case LEZER, SYSTEEM ->
                als(eenAanbieder && enkeleGemeenten, "Vul een AGB-code in of gemeenten, maar niet beide.");
        };
    }

    private static Optional<String> als(boolean waar, String bezwaar) {
        return waar ? Optional.of(bezwaar) : Optional.empty();
    }

    private static Rol rol(String label) {
        return Arrays.stream(Rol.values())
                .filter(rol -> rol.label().equals(label))
                .findFirst()
                .orElseThrow(() -> Webfout.ongeldig("Kies een rol."));
    }

    private static AgbCode agb(String code) {
        if (!code.matches("\\d{8}")) {
            throw Webfout.ongeldig("Een AGB-code heeft acht cijfers.");
        }
        return new AgbCode(code);
    }

    private static Set<Gemeentecode> gemeenten(String codes) {
        return Arrays.stream(codes.split("[,;\\s]+"))
                .filter(code -> !code.isEmpty())
                .map(Machtinvoer::gemeente)
                .collect(Collectors.toSet());
    }

    private static Gemeentecode gemeente(String code) {
        if (!code.matches("\\d{4}")) {
            throw Webfout.ongeldig("Een gemeentecode heeft vier cijfers, bijvoorbeeld 0505.");
        }
        return new Gemeentecode(code);
    }
}
