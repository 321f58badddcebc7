package nl.berichtenstraat.beheer.browser;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Gives each test windows of its own in one browser for all tests. After a test they are closed; of a test that failed each
 * leaves a picture in {@code target/browser}.
 */
final class Vensters implements BeforeAllCallback, AfterEachCallback {

    private static final Namespace RUIMTE = Namespace.create(Vensters.class);

    private final List<Venster> open = new ArrayList<>();
    private Chromium chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium = context.getRoot()
                .getStore(RUIMTE)
                .computeIfAbsent(Chromium.class, sleutel -> Chromium.start(), Chromium.class);
    }

    /** A window on this service, of somebody who never was there, on a screen of common size. */
    Venster open(Proefhuis huis) {
        return open(huis, true);
    }

    /** As {@link #open(Proefhuis)}, in a browser that runs no script. */
    Venster openZonderScript(Proefhuis huis) {
        return open(huis, false);
    }

    private Venster open(Proefhuis huis, boolean script) {
        Venster venster = new Venster(
                chromium.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setBaseURL(huis.adres())
                                .setLocale("nl-NL")
                                .setTimezoneId("Europe/Amsterdam")
                                .setJavaScriptEnabled(script)
                                .setAcceptDownloads(true)),
                huis.adres(),
                script);
        open.add(venster);
        return venster;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        boolean mislukt = context.getExecutionException().isPresent();
        try {
            for (int i = 0; i < open.size() && mislukt; i++) {
                open.get(i).bewaarBeeld(naam(context) + (i == 0 ? "" : "-" + i));
            }
            if (!mislukt) {
                open.forEach(Venster::eisZonderStoring);
            }
        } finally {
            open.forEach(Venster::close);
            open.clear();
        }
    }

    private static String naam(ExtensionContext context) {
        return context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName()
                + context.getDisplayName().replaceAll("[^A-Za-z0-9]+", "-");
    }
}
