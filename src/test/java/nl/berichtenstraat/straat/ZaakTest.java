package nl.berichtenstraat.straat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.berichtenstraat.antwoord.OnjuistAntwoord;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Codelijsten;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.regels.boek.Stelsel;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Clientsleutels;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Uitbak.Uitgaand;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZaakTest {

    @TempDir
    private Path map;

    private Registers registers;

    @BeforeEach
    void open() {
        registers = SqlRegisters.open(Opslaginstelling.ingebed(map));
    }

    @AfterEach
    void sluit() {
        registers.close();
    }

    @Test
    void sendsNoAnswerThatBreaksTheStandard() {
        assertThatExceptionOfType(OnjuistAntwoord.class)
                .isThrownBy(() -> registers.inTransactie(register -> {
                    zaak(register)
                            .antwoord(Berichtsoort.WMO306, Bestemming.RETOUR, uit -> uit.write(bytes("<Bericht/>")));
                    return register;
                }));

        List<Uitgaand> wachtend = registers.lees(register -> register.uitbak().wachtendNaarBuiten(10));
        assertThat(wachtend).isEmpty();
    }

    private Zaak zaak(Register register) {
        InputStream inhoud = new ByteArrayInputStream(bytes("<x/>"));
        BewaardBericht bericht = register.berichten()
                .bewaar(new Herkomst("map", "x.xml"), Instant.parse("2026-06-01T10:00:00Z"), inhoud, 1000);
        return new Zaak(
                bericht,
                bericht.kenmerken(),
                register,
                Clientsleutels.uitBestand(map.resolve("sleutel")),
                Dagen.eersteKeer(bericht, LocalDate.of(2026, 6, 1)),
                Stelsel.met(Codelijsten.meegeleverd()),
                Contractboek.LEEG);
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
