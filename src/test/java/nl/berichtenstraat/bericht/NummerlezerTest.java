package nl.berichtenstraat.bericht;

import static nl.berichtenstraat.bericht.Voorbeeldxml.stroom;
import static nl.berichtenstraat.bericht.Voorbeeldxml.tekst;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NummerlezerTest {

    private static final String DECLARATIE = "<Bericht><Declaratie><DeclaratieNummer>D1</DeclaratieNummer></Declaratie>"
            + "<Client><Bsn>999900006</Bsn><Prestatie><ReferentieNummer> R1 </ReferentieNummer>"
            + "<VorigReferentieNummer>R0</VorigReferentieNummer><ToewijzingNummer>0012</ToewijzingNummer>";

    @Test
    void readsTheNumbersOfAMessage() {
        assertThat(nummers(stroom(tekst("wmo305")))).containsExactly("client", "toewijzing 20251", "toewijzing 20252");
    }

    @Test
    void readsWhatCameBeforeTheFileBreaksOff() {
        assertThat(nummers(stroom(DECLARATIE)))
                .containsExactly("declaratie D1", "client", "referentie R1", "referentie R0", "toewijzing 12");
        assertThat(nummers(stroom(DECLARATIE.replace("<ToewijzingNummer>", "<ToewijzingNummer"))))
                .containsExactly("declaratie D1", "client", "referentie R1", "referentie R0");
    }

    @Test
    void readsNothingFromWhatIsNoXml() {
        assertThat(nummers(stroom(""))).isEmpty();
        assertThat(nummers(stroom("Bsn 999900006"))).isEmpty();
        assertThat(nummers(stroom("<!DOCTYPE x><x><ToewijzingNummer>1</ToewijzingNummer></x>")))
                .isEmpty();
    }

    @Test
    void leavesOutWhatIsNoNumber() {
        assertThat(nummers(stroom("<x><Bsn>99990000</Bsn><Bsn>99990000x</Bsn><DeclaratieNummer/><ReferentieNummer>"
                        + "x".repeat(21) + "</ReferentieNummer></x>")))
                .isEmpty();
    }

    @Test
    void stopsAtMoreNamesThanAnyMessageNeeds() {
        HerhalendeStroom namen = HerhalendeStroom.van("<x>", 10_000_000, i -> "<n" + i + "/>", "</x>");

        assertThat(nummers(namen)).isEmpty();
        assertThat(namen.gelezen()).isLessThan(100_000);
    }

    private static List<String> nummers(InputStream in) {
        List<String> gezien = new ArrayList<>();
        Nummerlezer.lees(in, new Nummerlezer.Ontvanger() {
            @Override
            public void toewijzing(String nummer) {
                gezien.add("toewijzing " + nummer);
            }

            @Override
            public void declaratie(String nummer) {
                gezien.add("declaratie " + nummer);
            }

            @Override
            public void referentie(String nummer) {
                gezien.add("referentie " + nummer);
            }

            @Override
            public void client(Bsn bsn) {
                gezien.add("client");
            }
        });
        return gezien;
    }
}
