package nl.berichtenstraat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.beheer.toegang.Inloggen.Ingelogd;
import nl.berichtenstraat.beheer.toegang.Toegangsbeheer;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.register.Auditlog.Bewaard;
import nl.berichtenstraat.register.Auditlog.Keuze;
import nl.berichtenstraat.register.Auditlog.Regel;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Toegangsregister.Macht;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Getting in again from the machine itself, while the service runs over the same register. */
class ToegangOpdrachtTest {

    private static final Pattern GEHEIM = Pattern.compile("(?:[a-z2-9]{4}-){4}[a-z2-9]{4}");

    @TempDir
    private Path map;

    private SqlRegisters registers;
    private Toegangsbeheer toegang;
    private String bestand;

    @BeforeEach
    void open() throws IOException {
        Path data = map.resolve("data");
        registers = SqlRegisters.open(Opslaginstelling.ingebed(data));
        Properties tekst = new Properties();
        tekst.setProperty("data.folder", data.toString());
        toegang = Toegangsbeheer.van(Instellingen.van(tekst, map), registers, Clock.system(Tijd.ZONE));
        toegang.eersteAccount();
        bestand = Files.writeString(map.resolve("instellingen"), "data.folder = " + data + "\n")
                .toString();
    }

    @AfterEach
    void sluit() {
        registers.close();
    }

    @Test
    void showsWhichAccountsThereAre() {
        Opdrachtregel.Afloop afloop = voerUit("lijst");

        assertThat(afloop.code()).isZero();
        assertThat(afloop.uit()).contains("beheerder", "alles", "open").doesNotContain("argon2");
    }

    @Test
    void givesAnAccountANewOneTimePassword() {
        Opdrachtregel.Afloop afloop = voerUit("wachtwoord", "beheerder", "--reden", "sleutel kwijt");

        assertThat(afloop.code()).isZero();
        Matcher geheim = GEHEIM.matcher(afloop.uit());
        assertThat(geheim.find()).isTrue();
        assertThat(logIn(geheim.group())).map(Ingelogd::moetWachtwoordWijzigen).contains(true);
        assertThat(map.resolve("data/eerste-toegang.geheim"))
                .as("what was in it is replaced")
                .doesNotExist();
        assertThat(log())
                .filteredOn(regel -> regel.handeling().equals("wachtwoord-vervangen"))
                .extracting(Regel::wie, Regel::onderwerp, Regel::reden)
                .containsExactly(tuple("opdrachtregel", "account beheerder", "sleutel kwijt"));
        assertThat(log().toString()).doesNotContain(geheim.group());
    }

    @Test
    void letsABlockedBeheerderInAgain() {
        Gebruiker wie = new Gebruiker("beheerder", Rol.BEHEERDER, Bereik.alles());
        String geheim = toegang.accounts()
                .nieuwWachtwoord(
                        wie,
                        "proef",
                        toegang.accounts().account("beheerder").orElseThrow().id());
        toegang.accounts().maak(wie, "proef", "anna", new Macht("beheerder", Bereik.alles()));
        toegang.accounts()
                .blokkeer(
                        wie,
                        "proef",
                        toegang.accounts().account("beheerder").orElseThrow().id());
        assertThat(logIn(geheim)).isEmpty();

        assertThat(voerUit("vrijgeven", "beheerder").code()).isZero();
        assertThat(logIn(geheim)).isPresent();
    }

    @Test
    void saysWhatCannotBeDone() throws IOException {
        assertThat(voerUit("wachtwoord", "niemand").code()).isEqualTo(2);
        assertThat(voerUit("vrijgeven", "niemand").code()).isEqualTo(2);
        assertThat(Opdrachtregel.voerUit("toegang").code()).isEqualTo(2);
        Path leeg = Files.writeString(map.resolve("leeg"), "data.folder = " + map.resolve("nergens") + "\n");
        assertThat(Opdrachtregel.voerUit("toegang", "lijst", "--instellingen", leeg.toString())
                        .code())
                .isEqualTo(2);
        assertThat(map.resolve("nergens")).doesNotExist();
    }

    private Optional<Ingelogd> logIn(String wachtwoord) {
        return toegang.inloggen().metWachtwoord("192.0.2.1", "beheerder", wachtwoord, Optional.empty());
    }

    private Opdrachtregel.Afloop voerUit(String... woorden) {
        String[] alles = new String[woorden.length + 3];
        alles[0] = "toegang";
        System.arraycopy(woorden, 0, alles, 1, woorden.length);
        alles[woorden.length + 1] = "--instellingen";
        alles[woorden.length + 2] = bestand;
        return Opdrachtregel.voerUit(alles);
    }

    private List<Regel> log() {
        return registers.lees(r -> r.audit().lees(Keuze.alles(), Optional.empty(), 100)).stream()
                .map(Bewaard::regel)
                .toList();
    }
}
