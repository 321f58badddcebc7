package nl.berichtenstraat.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.berichtenstraat.bericht.Vindplaatsen.Vindplaats;
import org.junit.jupiter.api.Test;

/** Where elements are found by their paths. */
class VindplaatsenTest {

    private static final String DERDE = "/Bericht/Clienten/Client[1]/Prestaties/Prestatie[3]/IngediendBedrag/Bedrag";
    private static final String MELDING = """
            <m:Bericht xmlns:m="urn:proef">
              <m:Header><m:Afzender>1</m:Afzender></m:Header>
              <m:Clienten>
                <m:Client>
                  <m:Prestaties>
                    <m:Prestatie><m:IngediendBedrag><m:Bedrag>1</m:Bedrag></m:IngediendBedrag></m:Prestatie>
                    <m:Prestatie/>
                    <m:Prestatie>
                      <m:IngediendBedrag>
                        <m:Bedrag>3</m:Bedrag>
                      </m:IngediendBedrag>
                    </m:Prestatie>
                  </m:Prestaties>
                </m:Client>
              </m:Clienten>
            </m:Bericht>
            """;

    private static Map<String, Vindplaats> zoek(String xml, String... paden) {
        return Vindplaatsen.zoek(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), List.of(paden));
    }

    @Test
    void findsTheElementOfTheRecordThatIsMeant() {
        assertThat(zoek(MELDING, DERDE)).containsOnly(Map.entry(DERDE, new Vindplaats(10, 13)));
    }

    @Test
    void findsSeveralInOneGoAndLeavesOutWhatIsAbsent() {
        String ontbreekt = "/Bericht/Clienten/Client[1]/Prestaties/Prestatie[2]/IngediendBedrag";

        assertThat(zoek(MELDING, "/Bericht/Header/Afzender", ontbreekt, DERDE))
                .containsOnlyKeys("/Bericht/Header/Afzender", DERDE);
    }

    @Test
    void tellsTheColumnWhenEverythingStandsOnOneLine() {
        String opEenRegel = MELDING.replaceAll("\\n *", "");

        Vindplaats plek = zoek(opEenRegel, DERDE).get(DERDE);

        assertThat(plek.regel()).isEqualTo(1);
        assertThat(opEenRegel.substring(plek.kolom() - 1)).startsWith("<m:Bedrag>3</m:Bedrag>");
    }

    @Test
    void findsWhatStandsBeforeAFault() {
        String kapot = MELDING.substring(0, MELDING.indexOf("<m:Prestatie/>")) + "<kapot";

        assertThat(zoek(kapot, "/Bericht/Header/Afzender", DERDE)).containsOnlyKeys("/Bericht/Header/Afzender");
    }

    @Test
    void readsNoFurtherThanTheRecordInWhichAnElementIsMissed() {
        String begin = MELDING.substring(0, MELDING.indexOf("<m:Prestatie/>"));
        InputStream zonderEinde = new SequenceInputStream(
                new ByteArrayInputStream(begin.getBytes(StandardCharsets.UTF_8)), new Eindeloos());
        String tweede = "/Bericht/Clienten/Client[1]/Prestaties/Prestatie[2]";

        assertThat(Vindplaatsen.zoek(zonderEinde, List.of(tweede, tweede + "/ProductTarief")))
                .containsOnly(Map.entry(tweede, new Vindplaats(7, 9)));
    }

    /** Lines of a declaration without end. */
    private static final class Eindeloos extends InputStream {

        private final byte[] prestatie = "<m:Prestatie/>\n".getBytes(StandardCharsets.UTF_8);
        private int plek;

        @Override
        public int read() throws IOException {
            byte teken = prestatie[plek];
            plek = (plek + 1) % prestatie.length;
            return teken;
        }
    }
}
