package nl.berichtenstraat.beheer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.berichtenstraat.Demomaand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** That the watch over the pages sees what is wrong with one. */
class ToegankelijkheidIT {

    @RegisterExtension
    static final Vensters VENSTERS = new Vensters();

    @TempDir
    static Path map;

    @Test
    void seesWhatKeepsSomebodyFromUsingAPage() throws Exception {
        try (Proefhuis huis = Proefhuis.leeg(map, Demomaand.KLOK)) {
            Venster venster = VENSTERS.open(huis);
            venster.pagina().setContent("""
                    <html lang="nl"><title>Fout</title><main><h1>Fout</h1>
                    <input type="text">
                    <p style="color: #999; background: #fff">nauwelijks te lezen</p>
                    <div style="width: 40rem; background: #eee">breed</div>
                    <button style="outline: none">zonder rand</button>
                    <a href="#" tabindex="5">voor zijn beurt</a>
                    </main></html>""");

            List<String> bezwaren = Toegankelijkheid.bezwaren(venster);

            assertThat(bezwaren)
                    .anyMatch(bezwaar -> bezwaar.startsWith("320: label bij input"))
                    .anyMatch(bezwaar -> bezwaar.startsWith("1440: color-contrast bij p"))
                    .anyMatch(bezwaar -> bezwaar.startsWith("320: steekt uit: <div"))
                    .noneMatch(bezwaar -> bezwaar.startsWith("1440: steekt uit"))
                    .anyMatch(bezwaar -> bezwaar.startsWith("Tab 1 komt niet bij <input"));
        }
    }

    @Test
    void seesAFocusThatCannotBeSeen() throws Exception {
        try (Proefhuis huis = Proefhuis.leeg(map.resolve("focus"), Demomaand.KLOK)) {
            Venster venster = VENSTERS.open(huis);
            venster.pagina().setContent("""
                    <html lang="nl"><title>Fout</title><main><h1>Fout</h1>
                    <button style="outline: none">zonder rand</button></main></html>""");

            assertThat(Toegankelijkheid.bezwaren(venster))
                    .anyMatch(b -> b.startsWith("focus is niet te zien; <button"));
        }
    }
}
