package nl.berichtenstraat.beheer.toegang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.beheer.toegang.Inloggen.Ingelogd;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.register.Auditlog.Bewaard;
import nl.berichtenstraat.register.Auditlog.Keuze;
import nl.berichtenstraat.register.Auditlog.Regel;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Toegangsregister.Macht;
import nl.berichtenstraat.register.sql.Opslag;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A door on an empty register of either kind, with a first beheerder and a clock that the test moves. */
@ParameterizedClass
@EnumSource(Opslag.class)
abstract class Toegangsproef {

    static final String ADRES = "192.0.2.1";
    static final String WACHTWOORD = "vier paarden in de wei";
    static final String REDEN = "nieuwe collega";
    static final Gebruiker BEHEERDER = new Gebruiker("beheerder", Rol.BEHEERDER, Bereik.alles());
    static final Macht LEZER = new Macht("lezer", Bereik.alles());
    static final Macht AANBIEDER = new Macht("aanbieder", Bereik.van(new AgbCode("12345678")));

    /** As light as can be: these tests are not about the weight. */
    static final Wachtwoorden LICHT = new Wachtwoorden(new Wachtwoorden.Kosten(8, 1, 1));

    @Parameter
    Opslag opslag;

    @TempDir
    Path map;

    final Wijzerklok klok = new Wijzerklok(Instant.parse("2026-11-02T08:00:00Z"));
    Opslaginstelling instelling;
    SqlRegisters registers;
    Toegangsbeheer toegang;

    @BeforeEach
    void open() {
        instelling = opslag.nieuw(map);
        registers = SqlRegisters.open(instelling);
        toegang = deur(registers);
        toegang.eersteAccount();
    }

    @AfterEach
    void sluit() {
        registers.close();
    }

    /** A door on this register, such as another instance would have. */
    Toegangsbeheer deur(SqlRegisters register) {
        return new Toegangsbeheer(
                register, new Toegangsinstelling(Duration.ofHours(12), Duration.ofMinutes(30), 10, map), LICHT, klok);
    }

    /** An account that chose its password; returns the secret of its session. */
    String maak(String naam, Macht macht) {
        String eenmalig = toegang.accounts().maak(BEHEERDER, REDEN, naam, macht);
        String sleutel = logIn(naam, eenmalig).orElseThrow().sleutel();
        return toegang.inloggen()
                .wijzigWachtwoord(sleutel, eenmalig, WACHTWOORD)
                .sleutel();
    }

    Optional<Ingelogd> logIn(String naam, String wachtwoord) {
        return toegang.inloggen().metWachtwoord(ADRES, naam, wachtwoord, Optional.empty());
    }

    long id(String naam) {
        return toegang.accounts().account(naam).orElseThrow().id();
    }

    /** The audit log, newest first. */
    List<Regel> log() {
        return registers.lees(r -> r.audit().lees(Keuze.alles(), Optional.empty(), 1000)).stream()
                .map(Bewaard::regel)
                .toList();
    }

    /** The one-time password in the file for the first account. */
    static String geheim(Path bestand) throws IOException {
        return Files.readString(bestand).strip();
    }
}
