package nl.berichtenstraat.beheer.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What the OpenAPI document says, for people.
 *
 * @param titel its title
 * @param inleiding paragraphs
 * @param groepen addresses that belong together, in the order of the document
 */
public record Apidocument(String titel, List<String> inleiding, List<Groep> groepen) {

    private static final String BRON = "/openapi/openapi.yaml";
    private static final List<String> METHODEN = List.of("get", "post");

    /** Addresses that belong together. */
    public record Groep(String naam, String uitleg, List<Adres> adressen) {}

    /**
     * An address.
     *
     * @param recht the right that it asks for; empty when it is public
     */
    public record Adres(
            String methode,
            String pad,
            String titel,
            List<String> uitleg,
            String recht,
            List<Parameter> parameters,
            List<Antwoord> antwoorden) {}

    /** A parameter. */
    public record Parameter(String naam, boolean verplicht, String uitleg) {}

    /** An answer. */
    public record Antwoord(String status, String uitleg) {}

    /** The document as it is written. */
    public static byte[] bytes() {
        try (InputStream in = Apidocument.class.getResourceAsStream(BRON)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads it. */
    public static Apidocument lees() {
        Object tekst =
                new Load(LoadSettings.builder().build()).loadFromString(new String(bytes(), StandardCharsets.UTF_8));
        return new Lezer(kaart(tekst)).document();
    }

    private static Map<?, ?> kaart(Object deel) {
        return deel instanceof Map<?, ?> kaart ? kaart : Map.of();
    }

    private static List<?> lijst(Object deel) {
        return deel instanceof List<?> lijst ? lijst : List.of();
    }

    private static String tekst(Object deel) {
        return deel == null ? "" : deel.toString().strip();
    }

    private static List<String> alineas(Object deel) {
        return tekst(deel).isEmpty() ? List.of() : List.of(tekst(deel).split("\\n\\s*\\n"));
    }

    /** Walks through the document. */
    private record Lezer(Map<?, ?> wortel) {

        Apidocument document() {
            Map<?, ?> info = kaart(wortel.get("info"));
            List<Groep> groepen = lijst(wortel.get("tags")).stream()
                    .map(Apidocument::kaart)
                    .map(groep -> new Groep(
                            tekst(groep.get("name")),
                            tekst(groep.get("description")),
                            adressen(tekst(groep.get("name")))))
                    .toList();
            return new Apidocument(tekst(info.get("title")), alineas(info.get("description")), groepen);
        }

        private List<Adres> adressen(String groep) {
            List<Adres> adressen = new ArrayList<>();
            kaart(wortel.get("paths")).forEach((pad, deel) -> {
                for (String methode : METHODEN) {
                    Map<?, ?> adres = kaart(kaart(deel).get(methode));
                    if (lijst(adres.get("tags")).contains(groep)) {
                        adressen.add(adres(methode, tekst(pad), kaart(deel), adres));
                    }
                }
            });
            return adressen;
        }

        private Adres adres(String methode, String pad, Map<?, ?> deel, Map<?, ?> adres) {
            List<Object> parameters = new ArrayList<>(lijst(deel.get("parameters")));
            parameters.addAll(lijst(adres.get("parameters")));
            return new Adres(
                    methode.toUpperCase(Locale.ROOT),
                    pad,
                    tekst(adres.get("summary")),
                    alineas(adres.get("description")),
                    tekst(adres.get("x-recht")),
                    parameters.stream().map(this::gevolgd).map(Lezer::parameter).toList(),
                    kaart(adres.get("responses")).entrySet().stream()
                            .map(e -> new Antwoord(
                                    tekst(e.getKey()),
                                    tekst(gevolgd(e.getValue()).get("description"))))
                            .toList());
        }

        private static Parameter parameter(Map<?, ?> parameter) {
            return new Parameter(
                    tekst(parameter.get("name")),
                    Boolean.TRUE.equals(parameter.get("required")),
                    tekst(parameter.get("description")));
        }

        /** What is said here, or where is referred to. */
        private Map<?, ?> gevolgd(Object deel) {
            String verwijzing = tekst(kaart(deel).get("$ref"));
            if (verwijzing.isEmpty()) {
                return kaart(deel);
            }
            Map<?, ?> hier = wortel;
            for (String stap : verwijzing.substring(2).split("/")) {
                hier = kaart(hier.get(stap));
            }
            return hier;
        }
    }
}
