package nl.berichtenstraat.beheer.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A walk along all pages that somebody can come to by following links from the start page, one of each kind: addresses that
 * differ only in numbers and other values are of one kind.
 */
final class Rondgang {

    private static final int MEESTE = 120;

    /** A part of an address that names one thing of many: it holds a digit. */
    private static final String WAARDE = "(?<=/)[^/?]*[0-9][^/?]*";

    private final Venster venster;
    private final Deque<String> straks = new ArrayDeque<>(List.of("/"));
    private final Set<String> soorten = new HashSet<>(Set.of("/"));
    private final List<String> bezocht = new ArrayList<>();
    private final List<String> dood = new ArrayList<>();

    /**
     * What was seen.
     *
     * @param paginas addresses of the pages, in the order in which they were seen
     * @param dood links that led to no page
     */
    record Verslag(List<String> paginas, List<String> dood) {}

    private Rondgang(Venster venster) {
        this.venster = venster;
    }

    /**
     * Walks.
     *
     * @param venster of somebody who is logged in
     * @param opPagina what is done at each page
     */
    static Verslag loop(Venster venster, Consumer<Venster> opPagina) {
        Rondgang rondgang = new Rondgang(venster);
        while (!rondgang.straks.isEmpty() && rondgang.bezocht.size() < MEESTE) {
            rondgang.bezoek(rondgang.straks.poll(), opPagina);
        }
        return new Verslag(rondgang.bezocht, rondgang.dood);
    }

    private void bezoek(String pad, Consumer<Venster> opPagina) {
        if (!isPagina(pad)) {
            return;
        }
        int status = venster.ga(pad);
        if (status != 200) {
            dood.add(pad + " geeft " + status);
            return;
        }
        bezocht.add(pad);
        List<String> links = links();
        opPagina.accept(venster);
        links.stream().filter(link -> soorten.add(soort(link))).forEach(straks::add);
    }

    /** What is not a page is a file to keep. */
    private boolean isPagina(String pad) {
        APIResponse antwoord = venster.pagina().request().get(venster.adres() + pad);
        try {
            return antwoord.headers().getOrDefault("content-type", "").startsWith("text/html");
        } finally {
            antwoord.dispose();
        }
    }

    private List<String> links() {
        return venster.pagina().getByRole(AriaRole.LINK).all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(href -> href != null && !href.startsWith("#"))
                .map(this::pad)
                .filter(href -> href.startsWith("/"))
                .distinct()
                .toList();
    }

    /** The address as the browser would ask for it. */
    private String pad(String href) {
        String zonderPlek = href.replaceFirst("#.*", "");
        if (zonderPlek.startsWith("?")) {
            return venster.pad().replaceFirst("[?#].*", "") + zonderPlek;
        }
        return zonderPlek;
    }

    private static String soort(String pad) {
        return pad.replaceFirst("\\?.*", "?").replaceAll(WAARDE, "*");
    }
}
