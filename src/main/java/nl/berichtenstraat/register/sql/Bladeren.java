package nl.berichtenstraat.register.sql;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads rows of any number, a page in memory at a time. */
final class Bladeren {

    /** So many rows are in memory at once. */
    static final int PAGINA = 500;

    private Bladeren() {}

    /**
     * All rows.
     *
     * @param pagina reads at most {@link #PAGINA} rows: those after a row, or the first when it is empty
     */
    static <T> Stream<T> door(Function<Optional<T>, List<T>> pagina) {
        return Stream.iterate(
                        pagina.apply(Optional.empty()), rijen -> !rijen.isEmpty(), rijen -> volgende(rijen, pagina))
                .flatMap(List::stream);
    }

    private static <T> List<T> volgende(List<T> rijen, Function<Optional<T>, List<T>> pagina) {
        return rijen.size() < PAGINA ? List.of() : pagina.apply(Optional.of(rijen.get(rijen.size() - 1)));
    }
}
