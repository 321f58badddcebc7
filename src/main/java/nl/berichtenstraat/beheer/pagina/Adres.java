package nl.berichtenstraat.beheer.pagina;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The address of a page of ours with the parameters of its query, in order.
 *
 * @param pad its path
 * @param velden parameters that are filled in
 */
public record Adres(String pad, Map<String, String> velden) {

    /** With a copy of the map. */
    public Adres {
        velden = new LinkedHashMap<>(velden);
    }

    /** Without parameters. */
    static Adres van(String pad) {
        return new Adres(pad, Map.of());
    }

    /** The same, with this parameter instead of the one of that name. */
    public Adres met(String naam, Object waarde) {
        Map<String, String> nieuw = new LinkedHashMap<>(velden);
        nieuw.put(naam, String.valueOf(waarde));
        return new Adres(pad, nieuw);
    }

    /** The same, with this parameter when there is one. */
    Adres met(String naam, Optional<?> waarde) {
        return waarde.map(een -> met(naam, (Object) een)).orElse(this);
    }

    /** The same parameters at another path. */
    public Adres op(String anderPad) {
        return new Adres(anderPad, velden);
    }

    /** What is filled in; empty text when nothing is. */
    public String veld(String naam) {
        return velden.getOrDefault(naam, "");
    }

    /** As it stands in a link. */
    @Override
    public String toString() {
        return velden.isEmpty()
                ? pad
                : pad + "?"
                        + velden.entrySet().stream()
                                .map(veld -> veld.getKey() + "="
                                        + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&"));
    }
}
