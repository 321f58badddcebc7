package nl.berichtenstraat.beheer.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.register.Boekinzage.Clientmaandplek;
import nl.berichtenstraat.register.Boekinzage.Maandplek;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;
import nl.berichtenstraat.register.Termijnenregister.Paar;

/** Where a page of the ledger begins, as a parameter that callers take over and need not understand. */
final class Plek {

    private static final String TUSSEN = "\n";

    private Plek() {}

    /** Of a client-month. */
    static String van(Clientmaandplek plek) {
        Clientmaandsleutel sleutel = plek.sleutel();
        return schrijf(
                plek.paar().gemeente().code(),
                plek.paar().aanbieder().code(),
                sleutel.maand().toString(),
                sleutel.client().waarde(),
                sleutel.productCategorie(),
                sleutel.productCode());
    }

    /** Of a month. */
    static String van(Maandplek plek) {
        return schrijf(
                plek.paar().gemeente().code(),
                plek.paar().aanbieder().code(),
                plek.maand().toString());
    }

    /** The client-month that the parameter says; empty when absent. */
    static Optional<Clientmaandplek> clientmaand(Parameters parameters) {
        return lees(
                parameters,
                6,
                delen -> new Clientmaandplek(
                        paar(delen),
                        new Clientmaandsleutel(
                                new Clientsleutel(delen.get(3)),
                                delen.get(4),
                                delen.get(5),
                                YearMonth.parse(delen.get(2)))));
    }

    /** The month that the parameter says; empty when absent. */
    static Optional<Maandplek> maand(Parameters parameters) {
        return lees(parameters, 3, delen -> new Maandplek(paar(delen), YearMonth.parse(delen.get(2))));
    }

    private static Paar paar(List<String> delen) {
        return new Paar(new Gemeentecode(delen.get(0)), new AgbCode(delen.get(1)));
    }

    private static String schrijf(String... delen) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(TUSSEN, delen).getBytes(StandardCharsets.UTF_8));
    }

    private static <T> Optional<T> lees(Parameters parameters, int aantal, Function<List<String>, T> vorm) {
        return parameters.waarde(Parameters.NA, tekst -> lees(tekst, aantal, vorm), Parameters.NEEM_OVER);
    }

    private static <T> Optional<T> lees(String tekst, int aantal, Function<List<String>, T> vorm) {
        try {
            String gelezen = new String(Base64.getUrlDecoder().decode(tekst), StandardCharsets.UTF_8);
            return Optional.of(List.of(gelezen.split(TUSSEN, -1)))
                    .filter(delen -> delen.size() == aantal)
                    .map(vorm);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
