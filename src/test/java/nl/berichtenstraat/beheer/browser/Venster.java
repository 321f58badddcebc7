package nl.berichtenstraat.beheer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** A window of one person, who finds things by their words. What a page does behind their back is noted. */
final class Venster implements AutoCloseable {

    /** Width of a small phone, at which no page may scroll sideways. */
    static final int TELEFOON = 320;

    /** Width of a tablet. */
    static final int TABLET = 768;

    /** Width of a screen on a desk. */
    static final int BUREAU = 1440;

    private static final int HOOGTE = 900;
    private static final int HOOGSTE_SCHERM = 1800;
    private static final int GEDULD_MS = 20_000;
    private static final Path BEELDEN = Path.of("target", "browser");

    private final BrowserContext context;
    private final Page pagina;
    private final String adres;
    private final boolean script;
    private final List<String> storingen = new ArrayList<>();

    Venster(BrowserContext context, String adres, boolean script) {
        this.context = context;
        this.adres = adres;
        this.script = script;
        context.setDefaultTimeout(GEDULD_MS);
        this.pagina = context.newPage();
        breed(BUREAU);
        pagina.onDialog(dialoog -> {
            storingen.add("een pagina toont een dialoog: " + dialoog.message());
            dialoog.dismiss();
        });
        pagina.onPageError(fout -> storingen.add("script mislukt: " + fout));
        pagina.onConsoleMessage(regel -> {
            // that an answer is 403 or 404 is what a test may want
            if (regel.type().equals("error") && !regel.text().startsWith("Failed to load resource")) {
                storingen.add("de browser meldt: " + regel.text());
            }
        });
        context.onRequest(verzoek -> {
            if (!verzoek.url().startsWith(adres) && !verzoek.url().startsWith("data:")) {
                storingen.add("er wordt elders iets gehaald: " + verzoek.url());
            }
        });
    }

    /** The page itself, for what stands not here. */
    Page pagina() {
        return pagina;
    }

    /** Address of the service, without a path. */
    String adres() {
        return adres;
    }

    /** Whether the browser runs scripts. */
    boolean heeftScript() {
        return script;
    }

    /** Makes the window this wide. */
    Venster breed(int breedte) {
        pagina.setViewportSize(breedte, HOOGTE);
        return this;
    }

    /** Goes to an address of the service; returns the status of the answer. */
    int ga(String pad) {
        return pagina.navigate(adres + pad).status();
    }

    /** Logs in on the page for that. */
    Venster logIn(String naam, String wachtwoord) {
        ga("/inloggen");
        vulInlog(naam, wachtwoord);
        return this;
    }

    /** Fills in the login page that is shown. */
    void vulInlog(String naam, String wachtwoord) {
        vul("Naam", naam);
        vul("Wachtwoord", wachtwoord);
        klikKnop("Inloggen");
    }

    /** The path that is shown, with its question. */
    String pad() {
        return pagina.url().substring(adres.length());
    }

    /** Waits for a page with this heading. */
    Venster eisTitel(String titel) {
        assertThat(pagina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(titel);
        return this;
    }

    /** Waits until this text can be seen. */
    Venster eisTekst(String tekst) {
        assertThat(pagina.getByText(tekst)
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
        return this;
    }

    /** Waits until the content of the page holds text of this form. */
    Venster eisTekst(Pattern vorm) {
        assertThat(pagina.locator("main")).containsText(vorm);
        return this;
    }

    /** The text of the page as a reader sees it. */
    String tekst() {
        return pagina.locator("main").innerText();
    }

    /** A field, found by its label. */
    Locator veld(String label) {
        return pagina.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    void vul(String label, String waarde) {
        veld(label).fill(waarde);
    }

    void kies(String label, String keuze) {
        veld(label).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(keuze));
    }

    /** Marks a radio button or check box. */
    void vink(String label) {
        veld(label).check();
    }

    /** Chooses a file, as if it came from the disk of the person. */
    void kiesBestand(String label, String naam, String soort, byte[] inhoud) {
        veld(label).setInputFiles(new FilePayload(naam, soort, inhoud));
    }

    Locator knop(String naam) {
        return pagina.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam).setExact(true));
    }

    void klikKnop(String naam) {
        knop(naam).first().click();
    }

    Locator link(String naam) {
        return pagina.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(naam).setExact(true));
    }

    void klikLink(String naam) {
        link(naam).first().click();
    }

    /** Goes on by an entry of the main menu. */
    void menu(String keuze) {
        pagina.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Hoofdmenu"))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(keuze).setExact(true))
                .click();
    }

    /** The entries of the main menu. */
    List<String> menu() {
        return pagina.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Hoofdmenu"))
                .getByRole(AriaRole.LINK)
                .allInnerTexts();
    }

    /** What a click downloads. */
    byte[] haalOp(Locator waar) {
        Download download = pagina.waitForDownload(waar::click);
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets who was here, as when a session is over. */
    void vergeetSessie() {
        context.clearCookies();
    }

    /** A picture of the window in {@code target/browser}. */
    void bewaarBeeld(String naam) {
        pagina.screenshot(new Page.ScreenshotOptions()
                .setPath(BEELDEN.resolve(naam + ".png"))
                .setFullPage(true));
    }

    /** A picture of what stands here for the documentation, as wide as the window. */
    Venster scherm(String naam) {
        pagina.evaluate("() => { document.activeElement.blur(); window.scrollTo(0, 0); }");
        double hoog = ((Number) pagina.evaluate("() => document.documentElement.scrollHeight")).doubleValue();
        Schermafdruk.bewaar(
                naam,
                pagina.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setClip(0, 0, pagina.viewportSize().width, Math.min(hoog, HOOGSTE_SCHERM))));
        return this;
    }

    /** Nothing happened that nobody asked for: no dialog, no failed script, no refused or foreign resource. */
    void eisZonderStoring() {
        Assertions.assertThat(storingen).as("achter de schermen").isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
