package nl.berichtenstraat.beheer.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The Chromium of this machine, without a window. */
final class Chromium implements AutoCloseable {

    /** Set where these tests must run: there a machine without Chromium is an error. */
    static final String VERPLICHT = "berichtenstraat.chromium.verplicht";

    private static final List<String> PLAATSEN =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> OPTIES = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--force-color-profile=srgb",
            "--hide-scrollbars");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts it; without Chromium on this machine the tests are skipped and say so. */
    static Chromium start() {
        Optional<Path> programma = zoek();
        if (programma.isEmpty()) {
            String melding =
                    "Geen Chromium op deze machine: de pagina's zijn niet in een browser getest. Installeer het"
                            + " pakket chromium.";
            if (Boolean.getBoolean(VERPLICHT)) {
                Assertions.fail(melding);
            }
            Assumptions.abort(melding);
        }
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(programma.get())
                                .setArgs(OPTIES)));
    }

    private static Optional<Path> zoek() {
        Stream<Path> bekend = PLAATSEN.stream().map(Path::of);
        return bekend.filter(Files::isExecutable).findFirst();
    }

    /** The running browser. */
    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
