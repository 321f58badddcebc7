package nl.berichtenstraat.regels;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.berichtenstraat.bericht.Periode;

/**
 * The municipal divisions as a list with columns {@code code,naam,geldig_van,geldig_tot}: one row per code and term, the
 * last day inclusive and empty while the code is valid. Before the first day in the list the first division counts,
 * because older divisions are not available (D87).
 */
public final class Gemeentelijsten implements Gemeentelijst {

    private static final String MEEGELEVERD = "/codelijsten/gemeenten.csv";
    private static final String KOLOMMEN = "code,naam,geldig_van,geldig_tot";

    /** A comma outside quotes: names such as "Nuenen, Gerwen en Nederwetten" hold one. */
    private static final String KOMMA = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private final Map<String, List<Periode>> geldigheid;
    private final LocalDate eersteDag;

    private Gemeentelijsten(List<Rij> rijen) {
        geldigheid = rijen.stream()
                .collect(Collectors.groupingBy(Rij::code, Collectors.mapping(Rij::geldig, Collectors.toList())));
        eersteDag = rijen.stream()
                .map(rij -> rij.geldig().begin())
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("de gemeentelijst is leeg"));
    }

    /** The list that ships with this product: the division of 1 January 2026. */
    public static Gemeentelijsten meegeleverd() {
        try (InputStream in = Gemeentelijsten.class.getResourceAsStream(MEEGELEVERD)) {
            return lees(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a list.
     *
     * @throws IllegalArgumentException when it has other columns, no rows, or a row that cannot be read; names the line
     * @throws IOException when reading fails
     */
    public static Gemeentelijsten lees(Reader bron) throws IOException {
        BufferedReader regels = new BufferedReader(bron);
        if (!KOLOMMEN.equals(regels.readLine())) {
            throw new IllegalArgumentException("regel 1 van de gemeentelijst moet zijn: " + KOLOMMEN);
        }
        List<Rij> rijen = new ArrayList<>();
        for (String regel = regels.readLine(); regel != null; regel = regels.readLine()) {
            rijen.add(Rij.lees(regel, rijen.size() + 2));
        }
        return new Gemeentelijsten(rijen);
    }

    @Override
    public boolean bestaat(String gemeentecode, LocalDate dag) {
        LocalDate peildag = dag.isBefore(eersteDag) ? eersteDag : dag;
        return geldigheid.getOrDefault(gemeentecode, List.of()).stream().anyMatch(periode -> periode.bevat(peildag));
    }

    private record Rij(String code, Periode geldig) {

        static Rij lees(String regel, int nummer) {
            String[] velden = regel.split(KOMMA, -1);
            try {
                Optional<LocalDate> tot =
                        Optional.of(velden[3]).filter(v -> !v.isEmpty()).map(LocalDate::parse);
                return new Rij(velden[0], Periode.van(LocalDate.parse(velden[2]), tot));
            } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
                throw new IllegalArgumentException("regel " + nummer + " van de gemeentelijst is niet leesbaar", e);
            }
        }
    }
}
