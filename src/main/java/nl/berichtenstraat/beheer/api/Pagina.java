package nl.berichtenstraat.beheer.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.berichtenstraat.beheer.web.Verzoek;

/**
 * A page of a list.
 *
 * @param rijen what stands on it
 * @param volgende address of the next page; empty on the last one
 */
record Pagina<T>(List<T> rijen, Optional<String> volgende) {

    /** With a copy of the list. */
    Pagina {
        rijen = List.copyOf(rijen);
    }

    /**
     * A page of a list that was read one row too far, when there is one.
     *
     * @param aantal how many fit on a page
     * @param plek where the next page begins, when this is the last row of this one
     */
    static <T> Pagina<T> van(Verzoek verzoek, List<T> gelezen, int aantal, Function<T, String> plek) {
        return gelezen.size() <= aantal
                ? new Pagina<>(gelezen, Optional.empty())
                : new Pagina<>(
                        gelezen.subList(0, aantal), Optional.of(adres(verzoek, plek.apply(gelezen.get(aantal - 1)))));
    }

    /** The same page, with its rows in another form. */
    <R> Pagina<R> als(Function<T, R> vorm) {
        return new Pagina<>(rijen.stream().map(vorm).toList(), volgende);
    }

    /** The address of the request with another begin of the page. */
    private static String adres(Verzoek verzoek, String na) {
        String vragen = Stream.concat(
                        verzoek.context().queryParamMap().entrySet().stream()
                                .filter(vraag -> !vraag.getKey().equals(Parameters.NA))
                                .map(vraag ->
                                        deel(vraag.getKey(), vraag.getValue().get(0))),
                        Stream.of(deel(Parameters.NA, na)))
                .collect(Collectors.joining("&"));
        return verzoek.context().path() + "?" + vragen;
    }

    private static String deel(String naam, String waarde) {
        return naam + "=" + URLEncoder.encode(waarde, StandardCharsets.UTF_8);
    }
}
