package nl.berichtenstraat.straat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Controleniveau;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

/** The control of a file gives the verdict of the published schemas on each of thousands of changed messages. */
class SchemaoordelenTest {

    private static final Bestandscontrole CONTROLE = new Bestandscontrole();

    private static final int DUIZENDEN = 5000;

    @ParameterizedTest
    @EnumSource(Berichtsoort.class)
    void judgesEveryChangedMessageAsTheStandardDoes(Berichtsoort soort) throws IOException {
        Document voorbeeld = Xmltekst.document(Schemaoordelen.voorbeeld(soort));
        List<String> verschillen = new ArrayList<>();
        for (Mutatie mutatie : Schemaoordelen.mutaties(soort)) {
            List<Bevinding> fouten = fouten(mutatie.bericht(voorbeeld));
            if (fouten.isEmpty() != mutatie.geldig()) {
                verschillen.add(mutatie + (mutatie.geldig() ? " is geldig, maar " + fouten : " is niet geldig"));
            }
            assertThat(fouten).as(mutatie.toString()).allMatch(SchemaoordelenTest::isLeesbaar);
        }
        assertThat(verschillen).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Berichtsoort.class)
    void acceptsTheFullSampleOfEveryType(Berichtsoort soort) throws IOException {
        assertThat(fouten(Schemaoordelen.voorbeeld(soort))).isEmpty();
    }

    @Test
    void knowsThousandsOfVerdicts() throws IOException {
        int aantal = 0;
        for (Berichtsoort soort : Berichtsoort.values()) {
            aantal += Schemaoordelen.mutaties(soort).size();
        }
        assertThat(aantal).isGreaterThan(DUIZENDEN);
    }

    private List<Bevinding> fouten(byte[] bericht) throws IOException {
        return CONTROLE.controleer(() -> new ByteArrayInputStream(bericht)).bevindingen().stream()
                .filter(bevinding -> bevinding.niveau() == Controleniveau.SCHEMA)
                .toList();
    }

    private static boolean isLeesbaar(Bevinding fout) {
        return !fout.uitleg().contains("cvc-") && fout.uitleg().endsWith(".");
    }
}
