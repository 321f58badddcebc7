package nl.berichtenstraat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Rol;
import nl.berichtenstraat.beheer.toegang.Accounts;
import nl.berichtenstraat.beheer.toegang.Toegangsbeheer;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.kanaal.Onderdelen;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.OpslagOnbereikbaar;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;
import picocli.CommandLine.Option;

/** The accounts of an installation, for who works on its machine. */
final class Toegangsbron {

    /** Who works on the machine, in the audit log. */
    static final Gebruiker OPDRACHTREGEL = new Gebruiker("opdrachtregel", Rol.BEHEERDER, Bereik.alles());

    @Option(
            names = "--instellingen",
            paramLabel = "BESTAND",
            description = "Bestand met instellingen (standaard config/application.properties).")
    private Path instellingen;

    /**
     * Does something with the accounts.
     *
     * @throws Onbruikbaar when there is no register, or it cannot be done
     */
    <T> T met(Function<Accounts, T> werk) {
        Instellingen gelezen = StartOpdracht.lees(Optional.ofNullable(instellingen));
        if (gelezen.opslag().url().isEmpty() && Files.notExists(gelezen.data().resolve(Opslaginstelling.BESTAND))) {
            throw new Onbruikbaar("In " + gelezen.data() + " staat geen register. Noem met --instellingen het bestand"
                    + " waarmee de dienst start.");
        }
        try (SqlRegisters registers = SqlRegisters.open(Onderdelen.opslag(gelezen))) {
            return werk.apply(Toegangsbeheer.van(gelezen, registers, Clock.system(Tijd.ZONE))
                    .accounts());
        } catch (Webfout fout) {
            throw new Onbruikbaar(fout.getMessage());
        } catch (OpslagOnbereikbaar | IllegalStateException fout) {
            throw new Onbruikbaar("Het register is niet te gebruiken. " + fout.getMessage());
        }
    }
}
