package nl.berichtenstraat.bericht;

import static nl.berichtenstraat.bericht.Voorbeeldxml.gelezen;
import static nl.berichtenstraat.bericht.Voorbeeldxml.regel;
import static nl.berichtenstraat.bericht.Voorbeeldxml.tekst;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.berichtenstraat.bericht.Retourbericht.Recordcodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetourlezenTest {

    @Test
    void readsWhatTheHeaderOfARetourAdds() {
        Retourbericht retour = gelezen(Retourbericht.class, tekst("wmo302"));
        assertThat(retour.kop().soort()).isEqualTo(Berichtsoort.WMO302);
        assertThat(retour.kop().identificatie()).isEqualTo("DOR301A00017");
        assertThat(retour.identificatieRetour()).isEqualTo("AGB302-00017");
        assertThat(retour.dagtekeningRetour()).isEqualTo(LocalDate.of(2025, 3, 18));
        assertThat(retour.retourcodes()).containsExactly("0200");
        assertThat(retour.isGeaccepteerd()).isFalse();
    }

    @Test
    void listsTheCodesOfRecordsInTheOrderInWhichTheRecordsBegin() {
        assertThat(gelezen(Retourbericht.class, tekst("wmo302")).recordcodes())
                .extracting(codes -> codes.plaats().record())
                .containsExactly(
                        "/Bericht/Client",
                        "/Bericht/Client/Relaties/Relatie[1]",
                        "/Bericht/Client/Relaties/Relatie[1]/Contact",
                        "/Bericht/Client/Relaties/Relatie[2]",
                        "/Bericht/Client/Relaties/Relatie[2]/Contact",
                        "/Bericht/Client/Contactgegevens/Contact[1]",
                        "/Bericht/Client/Contactgegevens/Contact[2]",
                        "/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]",
                        "/Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]");
    }

    @Test
    void readsAllCodesOfARecordWithTheLineOnWhichItBegins() {
        assertThat(gelezen(Retourbericht.class, tekst("wmo302")).recordcodes())
                .contains(new Recordcodes(
                        Plaats.van(
                                "/Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]",
                                regel("wmo302", "<wmo302:ToegewezenProduct>", 2)),
                        List.of("9379", "S329")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wmo302", "wmo306", "wmo308", "wmo316", "wmo318", "wmo320"})
    void findsAsManyRecordsWithCodesAsTheSampleHas(String soort) {
        int inBericht = tekst(soort).split("<" + soort + ":RetourCodes>").length - 1;
        assertThat(gelezen(Retourbericht.class, tekst(soort)).recordcodes()).hasSize(inBericht - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wmo302", "wmo306", "wmo308", "wmo316", "wmo318", "wmo320"})
    void readsARetourWithoutBodyAndCodesAsAccepted(String soort) {
        String goed = tekst(soort)
                .replaceAll("(?s)</" + soort + ":Header>.*", "</" + soort + ":Header></" + soort + ":Bericht>")
                .replaceAll("(?s)<" + soort + ":RetourCodes>.*?</" + soort + ":RetourCodes>", "");
        Retourbericht retour = gelezen(Retourbericht.class, goed);
        assertThat(retour.isGeaccepteerd()).isTrue();
        assertThat(retour.recordcodes()).isEmpty();
    }
}
