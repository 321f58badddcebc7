package nl.berichtenstraat.beheer.portaal;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.register.Toewijzingeninzage.Keuze;

/**
 * Which assignments somebody asks for.
 *
 * @param maand the month
 * @param toewijzing number as filled in
 * @param client pseudonym as filled in
 * @param product code as filled in
 */
public record Toewijzingenvraag(
        YearMonth maand, Optional<String> toewijzing, Optional<String> client, Optional<String> product) {

    private static final long GEEN_NUMMER = -1;

    /** What is no number is the number of no assignment. */
    Keuze keuze() {
        return new Keuze(
                Optional.of(maand),
                Optional.empty(),
                toewijzing.map(w -> w.matches("[0-9]{1,9}") ? Long.parseLong(w) : GEEN_NUMMER),
                client.map(w -> new Clientsleutel(w.toLowerCase(Locale.ROOT))),
                product);
    }
}
