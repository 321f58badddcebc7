package nl.berichtenstraat.gevallen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;
import nl.berichtenstraat.kanaal.Instellingen;
import nl.berichtenstraat.kanaal.Onderdelen;
import nl.berichtenstraat.register.Bevindingsrij;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Herkomst;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Uitbak.Uitgaand;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;

/**
 * The whole lane between its edges, over a register of its own. Its tables are copied from an empty register, and it does
 * not wait for the disk: hundreds of cases start in the time that one service needs.
 */
final class Proefstraat implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Onderdelen straat;

    /**
     * Makes an empty register to copy from.
     *
     * @param map a folder
     */
    static Path leegRegister(Path map) {
        SqlRegisters.open(Opslaginstelling.ingebed(map)).close();
        return map.resolve(Opslaginstelling.BESTAND);
    }

    /**
     * A lane.
     *
     * @param leeg the empty register
     * @param data folder for the register of this lane
     * @param contracten folder of the contracts
     * @param vandaag the day on which it always is
     */
    Proefstraat(Path leeg, Path data, Path contracten, LocalDate vandaag) {
        Path register = kopieer(leeg, data.resolve(leeg.getFileName()));
        Properties tekst = new Properties();
        tekst.setProperty("data.folder", data.toString());
        tekst.setProperty("store.url", "jdbc:sqlite:" + register + "?synchronous=OFF");
        tekst.setProperty("contracts.folder", contracten.toString());
        Clock klok = Clock.fixed(vandaag.atTime(12, 0).atZone(ZONE).toInstant(), ZONE);
        straat = Onderdelen.van(Instellingen.van(tekst, data), klok);
    }

    /** Takes one message through the lane. */
    Uitslag verwerk(Path bestand) {
        long id = ontvang(bestand);
        straat.verwerking().verwerk(id);
        return straat.registers().lees(register -> uitslag(register, id));
    }

    @Override
    public void close() {
        straat.close();
    }

    private static Path kopieer(Path van, Path naar) {
        try {
            return Files.copy(van, naar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long ontvang(Path bestand) {
        try (InputStream inhoud = Files.newInputStream(bestand)) {
            Herkomst herkomst = new Herkomst("gevallen", bestand.getFileName().toString());
            return straat.ontvangst().ontvang(herkomst, inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Uitslag uitslag(Register register, long id) {
        BewaardBericht bericht = register.berichten().bericht(id).orElseThrow();
        List<Bevindingsrij> bevindingen =
                register.berichten().bevindingen(bericht.dubbelVan().orElse(id)).toList();
        List<Uitgaandbericht> uitgaand = register.uitbak().van(id).stream()
                .map(uit -> uitgaand(register, uit))
                .toList();
        return new Uitslag(bericht, bevindingen, uitgaand);
    }

    private static Uitgaandbericht uitgaand(Register register, Uitgaand uitgaand) {
        try (InputStream inhoud = register.uitbak().inhoud(uitgaand.id())) {
            return new Uitgaandbericht(uitgaand.kenmerk().soort(), inhoud.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
