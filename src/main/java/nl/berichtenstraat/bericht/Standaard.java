package nl.berichtenstraat.bericht;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A standard of messages in one release: its names and codes, and the values in which its rules differ from those of the
 * sister standard. Everything else the two have in common.
 *
 * @param naam name for people, for example iWmo
 * @param stam name in namespaces, prefixes and folders, for example iwmo
 * @param release for example 3.2
 * @param berichtprefix what the names of its messages begin with, for example wmo
 * @param van first day on which it is in force
 * @param basisschema version of the base schema
 * @param berichtschema version of the message schemas
 * @param berichtcodes BerichtCode by the number of the message
 * @param overlap product categories whose assignments may overlap
 * @param weken weeks that count for a product period whatever its length, by product category
 * @param codelijsten names of its code lists
 */
public record Standaard(
        String naam,
        String stam,
        String release,
        String berichtprefix,
        LocalDate van,
        String basisschema,
        String berichtschema,
        Map<String, String> berichtcodes,
        Set<String> overlap,
        Map<String, Integer> weken,
        List<String> codelijsten) {

    /** The standard that this product serves. */
    public static final Standaard ONZE = meegeleverd("iwmo-3.2");

    /**
     * Reads the description of a standard.
     *
     * @param bron properties; not closed
     * @throws IOException when reading fails
     * @throws IllegalArgumentException when something is missing; names it
     */
    public static Standaard lees(Reader bron) throws IOException {
        Properties waarden = new Properties();
        waarden.load(bron);
        return new Standaard(
                waarde(waarden, "naam"),
                waarde(waarden, "stam"),
                waarde(waarden, "release"),
                waarde(waarden, "bericht"),
                LocalDate.parse(waarde(waarden, "van")),
                waarde(waarden, "basisschema"),
                waarde(waarden, "berichtschema"),
                onder(waarden, "code."),
                Set.copyOf(woorden(waarde(waarden, "overlap"))),
                onder(waarden, "weken.").entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, weken -> Integer.valueOf(weken.getValue()))),
                woorden(waarde(waarden, "codelijsten")));
    }

    /** Name and release for people: {@code iWmo 3.2}. */
    public String aanduiding() {
        return naam + " " + release;
    }

    /** Name and release of folders: {@code iwmo-3.2}. */
    public String map() {
        return stam + "-" + release;
    }

    /** Value of BerichtVersie: what stands before the point in the release. */
    public String versie() {
        return release.substring(0, release.indexOf('.'));
    }

    /** Value of BerichtSubversie: what stands after the point in the release. */
    public String subversie() {
        return release.substring(release.indexOf('.') + 1);
    }

    /** Versions of the schemas that ship with this product (IV034). */
    public XsdVersie xsdVersie() {
        return new XsdVersie(basisschema, berichtschema);
    }

    /** Target namespace of the base schema. */
    public String basisNamespace() {
        return namespaceVan("basisschema");
    }

    /** Name of a message in prefixes and files: {@code wmo305} for 305. */
    public String bericht(String nummer) {
        return berichtprefix + nummer;
    }

    /** Target namespace of the schema of a message. */
    public String namespace(String nummer) {
        return namespaceVan(bericht(nummer));
    }

    /** BerichtCode of a message. */
    public String berichtcode(String nummer) {
        return berichtcodes.get(nummer);
    }

    /** Whether assignments of this product may overlap with others (D21). */
    public boolean magOverlappen(Product product) {
        return overlap.contains(product.categorie());
    }

    /** The weeks that count for a product period of this category whatever its length; empty for most. */
    public OptionalInt vasteWeken(String categorie) {
        Integer aantal = weken.get(categorie);
        return aantal == null ? OptionalInt.empty() : OptionalInt.of(aantal);
    }

    private String namespaceVan(String schema) {
        return "http://www.istandaarden.nl/" + stam + "/" + release.replace('.', '_') + "/" + schema + "/schema";
    }

    private static Standaard meegeleverd(String map) {
        try (InputStream in = Standaard.class.getResourceAsStream("/standaard/" + map + "/standaard.properties")) {
            return lees(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String waarde(Properties waarden, String naam) {
        String waarde = waarden.getProperty(naam);
        if (waarde == null) {
            throw new IllegalArgumentException("a standard must have a value for " + naam);
        }
        return waarde.strip();
    }

    private static Map<String, String> onder(Properties waarden, String voorvoegsel) {
        return waarden.stringPropertyNames().stream()
                .filter(naam -> naam.startsWith(voorvoegsel))
                .collect(Collectors.toUnmodifiableMap(
                        naam -> naam.substring(voorvoegsel.length()), naam -> waarde(waarden, naam)));
    }

    private static List<String> woorden(String tekst) {
        return tekst.isEmpty() ? List.of() : List.of(tekst.split(" +"));
    }
}
