package nl.berichtenstraat.afrekening;

import static nl.berichtenstraat.afrekening.Toewijzingen.AANBIEDER;
import static nl.berichtenstraat.afrekening.Toewijzingen.CLIENT;
import static nl.berichtenstraat.afrekening.Toewijzingen.DORDRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

class AfrekeningschrijverTest {

    private static final Schema SCHEMA = schema();
    private static final Clientmaandsleutel OVER = new Clientmaandsleutel(CLIENT, "02", "IB1", YearMonth.of(2026, 8));

    @Test
    void writesALineThatItsSchemaAccepts() {
        String bericht = bericht(Afrekeningkop.Totalen.van(61_200, 48_960), regel(48_960, 0, 48_960));

        assertThatCode(() -> valideer(bericht)).doesNotThrowAnyException();
        assertThat(bericht)
                .startsWith(
                        "<?xml version='1.0' encoding='UTF-8'?>\n<Afrekening xmlns=\"urn:berichtenstraat:afrekening:1\""
                                + " versie=\"1.1\">\n  <Identificatie>A1</Identificatie>\n")
                .contains("<Ingediend>61200</Ingediend>", "<Afgewezen>12240</Afgewezen>")
                .contains("<ClientSleutel>" + CLIENT + "</ClientSleutel>", "<Maand>2026-08</Maand>")
                .contains("<Benuttingspercentage>90.3</Benuttingspercentage>", "<Zijde>BINNEN</Zijde>")
                .contains("<Beleid>drechtsteden-ib/2026-1</Beleid>")
                .endsWith("</Afrekening>\n")
                .doesNotContain("\r");
    }

    @Test
    void writesAWhollyRejectedDeclarationWithoutLines() {
        String bericht = bericht(Afrekeningkop.Totalen.van(61_200, 0));

        assertThatCode(() -> valideer(bericht)).doesNotThrowAnyException();
        assertThat(bericht).contains("<Toegekend>0</Toegekend>").doesNotContain("Regels");
    }

    @Test
    void writesCreditsAsNegativeAmounts() {
        String bericht = bericht(
                Afrekeningkop.Totalen.van(-10_200, -7_140), regel(48_960, 61_200, -12_240), regel(5_100, 0, 5_100));

        assertThatCode(() -> valideer(bericht)).doesNotThrowAnyException();
        assertThat(bericht)
                .contains(
                        "<Ingediend>-10200</Ingediend>", "<Toegekend>-7140</Toegekend>", "<Afgewezen>-3060</Afgewezen>")
                .contains("<Verschil>-12240</Verschil>");
    }

    @Test
    void leavesOutWhatCannotBeDetermined() {
        Benutting onbepaald =
                new Benutting(OptionalLong.empty(), 60, Optional.empty(), Zijde.ONBEPAALD, "niet te bepalen: <&> én");
        Afrekenregel regel = new Afrekenregel(
                OVER,
                List.of(1L, 2L),
                onbepaald,
                0,
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                Optional.empty(),
                Optional.of("geen contract"));

        String bericht = bericht(Afrekeningkop.Totalen.van(0, 0), regel);

        assertThatCode(() -> valideer(bericht)).doesNotThrowAnyException();
        assertThat(bericht)
                .contains("niet te bepalen: &lt;&amp;")
                .contains("<Geparkeerd>geen contract</Geparkeerd>")
                .doesNotContain("ToegewezenMinuten", "Benuttingspercentage", "Beleid", "Verschuldigd");
    }

    @Test
    void saysWhatTheContractPaysMoreOrLessAndWhatWaits() {
        Afrekenregel geparkeerd = new Afrekenregel(
                OVER,
                List.of(1L),
                new Benutting(OptionalLong.empty(), 10, Optional.empty(), Zijde.ONBEPAALD, "geen"),
                1_020,
                Optional.empty(),
                Optional.empty(),
                0,
                1_020,
                Optional.empty(),
                Optional.of("geen contract"));

        String bericht =
                bericht(Afrekeningkop.Totalen.van(49_980, 49_980), regel(48_960, 0, 45_000, 48_960), geparkeerd);

        assertThatCode(() -> valideer(bericht)).doesNotThrowAnyException();
        assertThat(bericht)
                .contains("<Verschuldigd>45000</Verschuldigd>", "<Verschil>45000</Verschil>")
                .contains(
                        "<Geparkeerd>1020</Geparkeerd>",
                        "<Verrekend>-3960</Verrekend>",
                        "<Afgerekend>45000</Afgerekend>");
    }

    @Test
    void refusesLinesThatDoNotAddUpToWhatWasGranted() {
        assertThatThrownBy(() -> bericht(Afrekeningkop.Totalen.van(48_960, 48_960), regel(48_960, 1, 48_959)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("afrekening sluit niet: regels samen 48959 cent, toegekend 48960 cent");
    }

    @Test
    void refusesTotalsThatDoNotAddUp() {
        assertThatThrownBy(() -> bericht(new Afrekeningkop.Totalen(100, 60, 41)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("totalen sluiten niet");
    }

    @Test
    void hasASchemaThatRefusesAClientByBsn() {
        String metBsn = bericht(Afrekeningkop.Totalen.van(0, 0), regel(0, 0, 0)).replace(CLIENT.waarde(), "999900006");

        assertThatThrownBy(() -> valideer(metBsn))
                .isInstanceOf(SAXParseException.class)
                .hasMessageContaining("ClientSleutel");
    }

    private static String bericht(Afrekeningkop.Totalen totalen, Afrekenregel... regels) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        Afrekeningschrijver schrijver = new Afrekeningschrijver(uit);
        Periode augustus = Periode.van(YearMonth.of(2026, 8));
        schrijver.begin(new Afrekeningkop(
                "A1",
                LocalDate.of(2026, 9, 3),
                new Afrekeningkop.Oorsprong("D2026080001", "202608A", DORDRECHT, AANBIEDER, augustus),
                totalen));
        List.of(regels).forEach(schrijver::regel);
        schrijver.einde();
        return uit.toString(StandardCharsets.UTF_8);
    }

    private static Afrekenregel regel(long toegekend, long eerder, long verschil) {
        return regel(toegekend, eerder, verschil, verschil);
    }

    private static Afrekenregel regel(long toegekend, long eerder, long verschil, long ditBericht) {
        Benutting benutting = new Benutting(
                OptionalLong.of(531),
                480,
                Optional.of(new BigDecimal("90.3")),
                Zijde.BINNEN,
                "31 dagen x 120 minuten / 7 = 531 minuten");
        return new Afrekenregel(
                OVER,
                List.of(1L),
                benutting,
                toegekend,
                Optional.of("inspanning"),
                Optional.of(new Verschuldigd(eerder + verschil, Zijde.BINNEN, "480 minuten x € 1,02 = € 489,60")),
                eerder,
                ditBericht,
                Optional.of("drechtsteden-ib/2026-1"),
                Optional.empty());
    }

    private static void valideer(String bericht) throws Exception {
        SCHEMA.newValidator().validate(new StreamSource(new StringReader(bericht)));
    }

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new File("xsd/afrekening/afrekening-1.1.xsd"));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
