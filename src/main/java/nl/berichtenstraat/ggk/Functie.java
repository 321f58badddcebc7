package nl.berichtenstraat.ggk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Standaard;

/**
 * A message type of our standard as the envelope names it.
 *
 * @param soort the message type
 */
public record Functie(Berichtsoort soort) {

    private static final int CIJFERS = 4;

    /** The function with this name, for example {@code WMO301}; empty when it is none of our standard. */
    public static Optional<Functie> van(String naam) {
        return Arrays.stream(Berichtsoort.values())
                .map(Functie::new)
                .filter(functie -> functie.naam().equals(naam))
                .findFirst();
    }

    /** As it stands in element functie: the message type and nothing else. */
    public String naam() {
        return soort.naam().toUpperCase(Locale.ROOT);
    }

    /** Element functieVersie: the BerichtVersie in four digits. */
    public String versie() {
        return vierCijfers(Standaard.ONZE.versie());
    }

    /** Element functieSubversie: the BerichtSubversie in four digits. */
    public String subversie() {
        return vierCijfers(Standaard.ONZE.subversie());
    }

    private static String vierCijfers(String getal) {
        return "0".repeat(CIJFERS - getal.length()) + getal;
    }

    /** Details of a Fo01 about this type: its name and version, such as {@code WMO305-00030002}. */
    public String details() {
        return naam() + "-" + versie() + subversie();
    }

    /** The envelope of its nature: what answers another type is a Du01, all else a Di01. */
    public Berichtcode envelop() {
        return soort.heenbericht().isPresent() ? Berichtcode.DU01 : Berichtcode.DI01;
    }

    /** The envelope that this gemeente has agreed for it. */
    public Berichtcode envelop(Aansluiting aansluiting) {
        return aansluiting.envelop(naam()).orElseGet(this::envelop);
    }

    /** Whether a gemeente sends it; else an aanbieder does. */
    public boolean zendtGemeente() {
        return soort.isRetour() != soort.afzenderIsGemeente();
    }

    /** The type that answers it; empty when none does. */
    public Optional<Functie> antwoord() {
        return soort.antwoord().map(Functie::new);
    }

    /** The type that it answers; empty when it answers none. */
    public Optional<Functie> beantwoordt() {
        return soort.heenbericht().map(Functie::new);
    }
}
