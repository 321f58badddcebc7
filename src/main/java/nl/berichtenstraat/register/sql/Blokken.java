package nl.berichtenstraat.register.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Cuts lists of values into blocks for {@code in (...)}: below the databases' limits on parameters, and of a few sizes
 * only (the last value is repeated), so that statements are prepared once.
 */
final class Blokken {

    private static final int[] MATEN = {1, 4, 16, 64, 128, 256, 512};
    private static final int MEESTE = MATEN[MATEN.length - 1];

    private Blokken() {}

    /** The blocks; none for an empty list. */
    static List<List<Object>> van(Collection<?> lijst) {
        List<Object> waarden = List.copyOf(new LinkedHashSet<>(lijst));
        return IntStream.iterate(0, van -> van < waarden.size(), van -> van + MEESTE)
                .mapToObj(van -> waarden.subList(van, Math.min(van + MEESTE, waarden.size())))
                .map(Blokken::opMaat)
                .toList();
    }

    /** The statement with its first {@code (#)} replaced by so many question marks. */
    static String vul(String sql, int aantal) {
        return sql.replaceFirst("\\(#\\)", "(?" + ", ?".repeat(aantal - 1) + ")");
    }

    /** The values followed by those of the block. */
    static Object[] samen(Object[] waarden, List<Object> blok) {
        return Stream.concat(Arrays.stream(waarden), blok.stream()).toArray();
    }

    private static List<Object> opMaat(List<Object> blok) {
        int maat =
                Arrays.stream(MATEN).filter(m -> m >= blok.size()).findFirst().orElseThrow();
        List<Object> vol = new ArrayList<>(blok);
        vol.addAll(Collections.nCopies(maat - blok.size(), blok.get(blok.size() - 1)));
        return vol;
    }
}
