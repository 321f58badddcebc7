package nl.berichtenstraat.afrekening.maand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.berichtenstraat.afrekening.maand.Maandafrekening.Totalen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXParseException;

class MaandafrekeningschrijverTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 500})
    void writesWhatItsSchemaAcceptsAndWhatCanBeReadBack(int veel) {
        Maandafrekening afrekening = Maandvoorbeeld.vol(veel);

        byte[] bericht = bericht(afrekening);

        assertThatCode(() -> valideer(bericht)).doesNotThrowAnyException();
        assertThat(Maandafrekeninglezer.lees(bericht)).isEqualTo(afrekening);
    }

    @Test
    void leavesOutWhatThereIsNoneOf() {
        byte[] bericht = bericht(Maandvoorbeeld.leeg());

        assertThatCode(() -> valideer(bericht)).doesNotThrowAnyException();
        assertThat(new String(bericht, StandardCharsets.UTF_8))
                .startsWith("<?xml version='1.0' encoding='UTF-8'?>\n<Maandafrekening"
                        + " xmlns=\"urn:berichtenstraat:maandafrekening:1\" versie=\"1.0\">\n")
                .endsWith("</Totalen>\n</Maandafrekening>\n");
        assertThat(Maandafrekeninglezer.lees(bericht)).isEqualTo(Maandvoorbeeld.leeg());
    }

    @Test
    void refusesPartsThatDoNotAddUp() {
        Maandafrekening goed = Maandvoorbeeld.vol(1);
        Totalen t = goed.totalen();

        assertThatThrownBy(() -> bericht(met(
                        goed, new Totalen(t.dezeMaand() + 1, t.correcties(), 0, t.eerdereAfsluitingen(), 0, 4_365))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("producten samen");
        assertThatThrownBy(() -> bericht(met(goed, new Totalen(t.dezeMaand(), 0, 0, 0, 0, 4_365))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("correcties samen");
        assertThatThrownBy(() -> bericht(met(goed, new Totalen(t.dezeMaand(), t.correcties(), 0, 0, 0, 0))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("geparkeerd samen");
    }

    @Test
    void hasASchemaThatRefusesAClientByBsn() {
        String metBsn = new String(bericht(Maandvoorbeeld.vol(1)), StandardCharsets.UTF_8)
                .replace(Maandvoorbeeld.client(0).waarde(), "999900006");

        assertThatThrownBy(() -> valideer(metBsn.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SAXParseException.class)
                .hasMessageContaining("ClientSleutel");
    }

    private static Maandafrekening met(Maandafrekening een, Totalen totalen) {
        return new Maandafrekening(
                een.kop(),
                totalen,
                een.producten(),
                een.afwijzingen(),
                een.correcties(),
                een.geparkeerd(),
                List.of(),
                List.of());
    }

    private static byte[] bericht(Maandafrekening afrekening) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        Maandafrekeningschrijver.schrijf(afrekening, uit);
        return uit.toByteArray();
    }

    private static void valideer(byte[] bericht) throws Exception {
        SchemaFactory.newDefaultInstance()
                .newSchema(new File("xsd/afrekening/maandafrekening-1.0.xsd"))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(bericht)));
    }
}
