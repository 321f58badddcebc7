package nl.berichtenstraat.beheer.toegang;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Toegangsregister.Account;
import nl.berichtenstraat.register.Toegangsregister.Inlog;
import nl.berichtenstraat.register.Toegangsregister.Macht;

/**
 * The first account of an installation. Its one-time password stands in a file in the data folder that only its owner can
 * read, until another one is chosen.
 */
final class EersteToegang {

    /** Name of the first account. */
    static final String NAAM = "beheerder";

    private static final String BESTAND = "eerste-toegang.geheim";

    private final Registers registers;
    private final Wachtwoorden wachtwoorden;
    private final Geheimen geheimen;
    private final Path bestand;
    private final Clock klok;

    EersteToegang(Registers registers, Wachtwoorden wachtwoorden, Geheimen geheimen, Path data, Clock klok) {
        this.registers = registers;
        this.wachtwoorden = wachtwoorden;
        this.geheimen = geheimen;
        this.bestand = data.resolve(BESTAND);
        this.klok = klok;
    }

    /**
     * Makes the first account when there is none at all.
     *
     * @return the file with its password while that was not replaced yet; empty afterwards, or when it is elsewhere
     */
    Optional<Path> open() {
        if (registers.<Boolean>lees(register -> register.toegang().accounts().isEmpty())) {
            String geheim = geheimen.eenmaligWachtwoord();
            String afdruk = wachtwoorden.afdruk(geheim);
            registers.inTransactie(register -> maak(register, geheim, afdruk));
        }
        registers.lees(register -> register.toegang().account(NAAM)).ifPresent(this::ruimOp);
        return Optional.of(bestand).filter(Files::exists);
    }

    /** Removes the file when this is the first account: the password in it was replaced. */
    void isVervangen(Account account) {
        if (account.naam().equals(NAAM)) {
            verwijder();
        }
    }

    /** The file is there before the account is: a crash in between leaves a file that the next start replaces. */
    private Register maak(Register register, String geheim, String afdruk) {
        register.vergrendelGroep(BESTAND);
        if (register.toegang().accounts().isEmpty()) {
            schrijf(geheim);
            Macht alles = new Macht(Rol.BEHEERDER.label(), Bereik.alles());
            register.toegang().voegToe(NAAM, alles, Inlog.eenmalig(afdruk, Optional.empty()), klok.instant());
            register.toegang()
                    .account(NAAM)
                    .ifPresent(account -> new Logschrijver(klok)
                            .schrijf(register, account, "account-gemaakt", "eerste start van de dienst"));
        }
        return register;
    }

    /** Other one-time passwords are good until some day. */
    private void ruimOp(Account account) {
        if (!account.inlog().eenmalig() || account.inlog().wachtwoordTot().isPresent()) {
            verwijder();
        }
    }

    /** A temporary file is for its owner only; under its name it appears whole. */
    private void schrijf(String geheim) {
        try {
            Path map = Files.createDirectories(bestand.toAbsolutePath().getParent());
            Path tijdelijk = Files.createTempFile(map, "toegang", ".tmp");
            try {
                Files.writeString(tijdelijk, geheim + "\n", UTF_8);
                Files.move(tijdelijk, bestand, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(tijdelijk);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Het bestand voor de eerste toegang is niet te maken: " + bestand, e);
        }
    }

    private void verwijder() {
        try {
            Files.deleteIfExists(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException("Het bestand voor de eerste toegang is niet te verwijderen: " + bestand, e);
        }
    }
}
