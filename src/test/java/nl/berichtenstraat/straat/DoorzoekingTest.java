package nl.berichtenstraat.straat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.berichtenstraat.bericht.Bsn;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Clientsleutels;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Zoekveld;
import nl.berichtenstraat.register.Zoekvraag;
import nl.berichtenstraat.register.sql.Opslag;
import nl.berichtenstraat.register.sql.SqlRegisters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Opslag.class)
class DoorzoekingTest {

    private static final String BSN = "999900006";
    private static final String BERICHT = "<Bericht><Client><Bsn>" + BSN + "</Bsn>%s</Client></Bericht>";

    @Parameter
    private Opslag opslag;

    @TempDir
    private Path map;

    private Registers registers;
    private Clientsleutels sleutels;
    private Doorzoeking doorzoeking;

    @BeforeEach
    void open() {
        registers = SqlRegisters.open(opslag.nieuw(map));
        sleutels = Clientsleutels.voor(registers, map.resolve("sleutel.geheim"));
        doorzoeking = new Doorzoeking(registers, sleutels);
    }

    @AfterEach
    void sluit() {
        registers.close();
    }

    @Test
    void findsAMessageByItsNumbersWhateverBecameOfIt() {
        long goed = verwerkt(bericht("<ToewijzingNummer>0012</ToewijzingNummer>"), "goedgekeurd");
        long kapot = verwerkt("<Bericht><ToewijzingNummer>12</ToewijzingNummer><Clie", "fout");
        long geparkeerd = geparkeerd(bericht("<ReferentieAanbieder>12</ReferentieAanbieder>"));
        long wacht = ontvang(bericht("<ToewijzingNummer>12</ToewijzingNummer>"));

        assertThat(doorzoeking.doorzoek()).isEqualTo(3);

        assertThat(gevonden(Zoekveld.TOEWIJZING, "12")).containsExactly(kapot, goed);
        assertThat(gevonden(Zoekveld.NUMMER, "12")).containsExactly(geparkeerd, kapot, goed);
        assertThat(doorzoeking.doorzoek()).isZero();

        verwerk(wacht, "goedgekeurd");
        assertThat(doorzoeking.doorzoek()).isEqualTo(1);
        assertThat(gevonden(Zoekveld.TOEWIJZING, "12")).containsExactly(wacht, kapot, goed);
    }

    @Test
    void findsAClientByPseudonymAndNeverByBsn() {
        long id = verwerkt(bericht(""), "goedgekeurd");
        doorzoeking.doorzoek();

        assertThat(gevonden(Zoekveld.CLIENT, sleutels.van(new Bsn(BSN)).waarde()))
                .containsExactly(id);
        assertThat(gevonden(Zoekveld.NUMMER, BSN)).isEmpty();
    }

    @Test
    void findsEveryLineOfALargeDeclaration() {
        String regels = IntStream.range(0, 5000)
                .mapToObj(i -> "<Prestatie><ReferentieNummer>R" + i + "</ReferentieNummer></Prestatie>")
                .collect(Collectors.joining());
        long id = verwerkt(bericht(regels), "goedgekeurd");

        assertThat(doorzoeking.doorzoek()).isEqualTo(1);

        for (String nummer : List.of("R0", "R1999", "R2000", "R4999")) {
            assertThat(gevonden(Zoekveld.NUMMER, nummer)).containsExactly(id);
        }
    }

    @Test
    void doesSoManyMessagesAtATimeOldestFirst() {
        List<Long> ids = IntStream.range(0, 150)
                .mapToObj(i -> verwerkt(bericht("<ToewijzingNummer>" + i + "</ToewijzingNummer>"), "goedgekeurd"))
                .toList();

        assertThat(doorzoeking.doorzoek()).isEqualTo(100);
        assertThat(gevonden(Zoekveld.TOEWIJZING, "99")).containsExactly(ids.get(99));
        assertThat(gevonden(Zoekveld.TOEWIJZING, "100")).isEmpty();
        assertThat(doorzoeking.doorzoek()).isEqualTo(50);
    }

    /** Broken off half way a large message: what was noted stays, and the next turn does all of it. */
    @Test
    void goesOnAfterItBrokeOff() {
        String regels = IntStream.range(0, 3000)
                .mapToObj(i -> "<ReferentieNummer>R" + i + "</ReferentieNummer>")
                .collect(Collectors.joining());
        long id = verwerkt(bericht(regels), "goedgekeurd");
        Doorzoeking wegvallend = new Doorzoeking(new EenTransactie(registers), sleutels);

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(wegvallend::doorzoek);
        assertThat(gevonden(Zoekveld.NUMMER, "R0")).containsExactly(id);
        assertThat(gevonden(Zoekveld.NUMMER, "R2999")).isEmpty();

        assertThat(doorzoeking.doorzoek()).isEqualTo(1);
        assertThat(gevonden(Zoekveld.NUMMER, "R0")).containsExactly(id);
        assertThat(gevonden(Zoekveld.NUMMER, "R2999")).containsExactly(id);
    }

    private static String bericht(String inhoud) {
        return BERICHT.formatted(inhoud);
    }

    private long ontvang(String inhoud) {
        return new Ontvangst(registers, Clock.systemUTC(), Long.MAX_VALUE)
                .ontvang(
                        new Herkomst("map", "x.xml"),
                        new ByteArrayInputStream(inhoud.getBytes(StandardCharsets.UTF_8)));
    }

    private long verwerkt(String inhoud, String uitkomst) {
        return verwerk(ontvang(inhoud), uitkomst);
    }

    private long verwerk(long id, String uitkomst) {
        return registers.inTransactie(register -> {
            register.berichten().verwerkt(id, uitkomst, 0, Optional.empty());
            return id;
        });
    }

    private long geparkeerd(String inhoud) {
        long id = ontvang(inhoud);
        registers.inTransactie(register -> {
            register.berichten().geparkeerd(id, "storing");
            return id;
        });
        return id;
    }

    private List<Long> gevonden(Zoekveld veld, String waarde) {
        return registers.lees(register ->
                register
                        .zoeken()
                        .zoek(Bereik.alles(), Zoekvraag.alles().met(veld, waarde), Optional.empty(), 100)
                        .stream()
                        .map(BewaardBericht::id)
                        .toList());
    }
}
