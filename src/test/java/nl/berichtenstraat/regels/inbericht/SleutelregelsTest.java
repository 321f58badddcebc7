package nl.berichtenstraat.regels.inbericht;

import static nl.berichtenstraat.bericht.Toewijzingsberichtbouwer.contact;
import static nl.berichtenstraat.bericht.Toewijzingsberichtbouwer.relatie;
import static nl.berichtenstraat.bericht.VerzoekOmWijzigingbouwer.nieuw;
import static nl.berichtenstraat.bericht.VerzoekOmWijzigingbouwer.teWijzigen;
import static nl.berichtenstraat.bericht.Voorbeelden.product;
import static nl.berichtenstraat.bericht.Voorbeelden.start;
import static nl.berichtenstraat.bericht.Voorbeelden.startbericht;
import static nl.berichtenstraat.bericht.Voorbeelden.stop;
import static nl.berichtenstraat.bericht.Voorbeelden.stopbericht;
import static nl.berichtenstraat.bericht.Voorbeelden.toegewezenProduct;
import static nl.berichtenstraat.bericht.Voorbeelden.toewijzingsbericht;
import static nl.berichtenstraat.bericht.Voorbeelden.verzoekOmWijziging;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.berichtenstraat.bericht.StartProductbouwer;
import nl.berichtenstraat.bericht.StopProductbouwer;
import nl.berichtenstraat.bericht.Toewijzingsberichtbouwer;
import nl.berichtenstraat.bericht.VerzoekOmWijzigingbouwer;
import org.junit.jupiter.api.Test;

/** TR101 in the messages that are read as a whole. */
class SleutelregelsTest {

    @Test
    void rejectsTheSameAssignmentTwiceInA301() {
        assertThat(codes(toewijzingsbericht(
                        toegewezenProduct().maak(),
                        toegewezenProduct().product(product("IB2")).positie(2).maak())))
                .containsExactly("TR101");
    }

    @Test
    void rejectsTwoContactsOfOneKindAndTwoContactPersonsWithOneNumber() {
        assertThat(codes(toewijzingsbericht().contacten(contact("01", 1), contact("01", 2))))
                .containsExactly("TR101");
        assertThat(codes(toewijzingsbericht().relaties(relatie("1", 1), relatie("1", 2))))
                .containsExactly("TR101");
    }

    @Test
    void comparesContactsOfTheClientWithEachOtherOnly() {
        assertThat(codes(toewijzingsbericht().contacten(contact("01", 1)).relaties(relatie("1", 1), relatie("2", 2))))
                .isEmpty();
    }

    @Test
    void saysWhichRecordIsTheSecond() {
        assertThat(Regels305.IN_BERICHT.toets(
                        startbericht(start().maak(), start().positie(2).maak())))
                .singleElement()
                .satisfies(bevinding -> assertThat(bevinding.plaats().pad())
                        .isEqualTo("/Bericht/Client/StartProducten/StartProduct[2]"));
    }

    @Test
    void leavesTheStatusOutOfTheKeyOfAStart() {
        assertThat(starts(start(), start().status("3"))).containsExactly("TR101");
    }

    @Test
    void acceptsStartsThatDifferInOneKeyElement() {
        assertThat(starts(start(), start().nummer(1002))).isEmpty();
        assertThat(starts(start(), start().product(product("IB2")))).isEmpty();
        assertThat(starts(start(), start().product(product("03", "IB1")))).isEmpty();
        assertThat(starts(start(), start().begindatum("2026-01-02"))).isEmpty();
    }

    @Test
    void takesAnAbsentKeyElementAsEmpty() {
        assertThat(starts(start().zonderNummer(), start().zonderNummer())).containsExactly("TR101");
        assertThat(starts(start().zonderProduct(), start().zonderProduct())).containsExactly("TR101");
        assertThat(starts(start(), start().zonderNummer())).isEmpty();
        assertThat(starts(start(), start().zonderProduct())).isEmpty();
        assertThat(starts(start().product(product("02", null)), start().zonderProduct()))
                .isEmpty();
    }

    @Test
    void addsReasonAndEndToTheKeyOfAStop() {
        assertThat(stops(stop(), stop().status("3"))).containsExactly("TR101");
        assertThat(stops(stop(), stop().reden("20"))).isEmpty();
        assertThat(stops(stop(), stop().einddatum("2026-08-30"))).isEmpty();
    }

    @Test
    void comparesTheRecordsOfAChangeRequestPerClass() {
        assertThat(codes(verzoekOmWijziging().ongewijzigd(1001, 1001))).containsExactly("TR101");
        assertThat(codes(verzoekOmWijziging().teWijzigen(teWijzigen(1001, 1), teWijzigen(1001, 2))))
                .containsExactly("TR101");
        assertThat(codes(verzoekOmWijziging().ongewijzigd(1001, 1002).teWijzigen(teWijzigen(1001, 1))))
                .isEmpty();
    }

    @Test
    void comparesNewProductsByProductAndBegin() {
        assertThat(codes(verzoekOmWijziging()
                        .nieuw(
                                nieuw(product("12", "A1"), "2026-10-01", "2026-12-31", 1),
                                nieuw(product("12", "A1"), "2026-10-01", "2027-12-31", 2))))
                .containsExactly("TR101");
        assertThat(codes(verzoekOmWijziging()
                        .nieuw(
                                nieuw(product("12", "A1"), "2026-10-01", "2026-12-31", 1),
                                nieuw(product("12", "A1"), "2026-10-02", "2026-12-31", 2))))
                .isEmpty();
    }

    private static List<String> codes(Toewijzingsberichtbouwer bericht) {
        return Codes.van(Regels301.IN_BERICHT, bericht.maak());
    }

    private static List<String> codes(VerzoekOmWijzigingbouwer bericht) {
        return Codes.van(Regels317.IN_BERICHT, bericht.maak());
    }

    private static List<String> starts(StartProductbouwer een, StartProductbouwer ander) {
        return Codes.van(Regels305.IN_BERICHT, startbericht(een.maak(), ander.maak()));
    }

    private static List<String> stops(StopProductbouwer een, StopProductbouwer ander) {
        return Codes.van(Regels307.IN_BERICHT, stopbericht(een.maak(), ander.maak()));
    }
}
