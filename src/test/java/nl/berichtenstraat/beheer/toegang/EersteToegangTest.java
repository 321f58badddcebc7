package nl.berichtenstraat.beheer.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import nl.berichtenstraat.beheer.toegang.Inloggen.Ingelogd;
import nl.berichtenstraat.register.sql.SqlRegisters;
import org.junit.jupiter.api.Test;

class EersteToegangTest extends Toegangsproef {

    @Test
    void leavesAOneTimePasswordThatOnlyTheOwnerOfTheFolderCanRead() throws IOException {
        Path bestand = toegang.eersteAccount().orElseThrow();

        assertThat(bestand.getParent()).isEqualTo(map);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bestand)))
                .isEqualTo("rw-------");
        assertThat(logIn("beheerder", geheim(bestand)))
                .map(Ingelogd::moetWachtwoordWijzigen)
                .contains(true);
        assertThat(log().toString()).doesNotContain(geheim(bestand));
    }

    @Test
    void keepsTheFileUntilAPasswordWasChosen() throws IOException {
        Path bestand = toegang.eersteAccount().orElseThrow();
        String geheim = geheim(bestand);
        klok.verder(Duration.ofDays(100));
        String sleutel = logIn("beheerder", geheim).orElseThrow().sleutel();
        assertThat(bestand).exists();

        toegang.inloggen().wijzigWachtwoord(sleutel, geheim, WACHTWOORD);
        assertThat(bestand).doesNotExist();
        assertThat(toegang.eersteAccount()).isEmpty();
        assertThat(logIn("beheerder", geheim)).isEmpty();
    }

    @Test
    void makesItOnceForAllInstances() throws IOException {
        String geheim = geheim(toegang.eersteAccount().orElseThrow());
        try (SqlRegisters elders = SqlRegisters.open(instelling)) {
            assertThat(geheim(deur(elders).eersteAccount().orElseThrow())).isEqualTo(geheim);
        }

        assertThat(toegang.accounts().alle()).hasSize(1);
    }

    @Test
    void removesAFileThatAnotherInstanceLeftBehind() throws IOException {
        Path bestand = toegang.eersteAccount().orElseThrow();
        String geheim = geheim(bestand);
        String sleutel = logIn("beheerder", geheim).orElseThrow().sleutel();
        toegang.inloggen().wijzigWachtwoord(sleutel, geheim, WACHTWOORD);
        Files.writeString(bestand, geheim);

        assertThat(toegang.eersteAccount()).isEmpty();
        assertThat(bestand).doesNotExist();
    }

    @Test
    void leavesNothingElseInTheFolder() throws IOException {
        try (var bestanden = Files.list(map)) {
            List<String> namen = bestanden
                    .map(pad -> pad.getFileName().toString())
                    .filter(naam -> !naam.startsWith("berichtenstraat.db"))
                    .toList();
            assertThat(namen).containsExactly("eerste-toegang.geheim");
        }
    }
}
