package nl.berichtenstraat.beheer.browser;

import com.microsoft.playwright.APIResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/** How long the service takes for each of its pages, from asking to the last byte. Times are shown, and no test fails on one. */
final class Paginatijden {

    private static final int KEREN = 5;
    private static final long MICRO = 1_000;

    private final List<Meting> metingen = new ArrayList<>();

    private record Meting(String pad, long eerste, long midden, int bytes) {}

    /** Measures the page that is shown. */
    void meet(Venster venster) {
        String pad = venster.pad();
        int[] bytes = new int[1];
        long[] tijden = LongStream.range(0, KEREN)
                .map(keer -> {
                    long begin = System.nanoTime();
                    APIResponse antwoord = venster.pagina().request().get(venster.adres() + pad);
                    bytes[0] = antwoord.body().length;
                    antwoord.dispose();
                    return (System.nanoTime() - begin) / MICRO;
                })
                .toArray();
        long eerste = tijden[0];
        metingen.add(new Meting(pad, eerste, LongStream.of(tijden).sorted().toArray()[KEREN / 2], bytes[0]));
    }

    /** The slowest first. */
    String tabel() {
        StringBuilder tabel =
                new StringBuilder("%10s %10s %8s  %s%n".formatted("eerst ms", "midden ms", "kB", "pagina"));
        metingen.stream()
                .sorted(Comparator.comparingLong(Meting::midden).reversed())
                .forEach(m -> tabel.append(
                        "%10.1f %10.1f %8d  %s%n".formatted(m.eerste / 1e3, m.midden / 1e3, m.bytes / 1024, m.pad)));
        return tabel.toString();
    }
}
