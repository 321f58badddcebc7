package nl.berichtenstraat.gevallen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
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
 * The whole lane between its edges, over a register of its own that is gone when it closes. Its tables are copied from an
 * empty register, and it does not wait for the disk: hundreds of cases start in the time that one service needs.
 */
final class Proefstraat implements AutoCloseable {

    private final Path data;
    private final Gevalklok klok = new Gevalklok();
    private final Onderdelen straat;

    /**
     * Makes an empty register to copy from.
     *
     * @param map an empty folder
     * @return its file
     */
    static Path leegRegister(Path map) {
        SqlRegisters.open(Opslaginstelling.ingebed(map)).close();
        return map.resolve(Opslaginstelling.BESTAND);
    }

    /**
     * A lane.
     *
     * @param leeg the empty register
     * @param map where it may make a folder for its register
     * @param contracten folder of the contracts
     */
    Proefstraat(Path leeg, Path map, Path contracten) {
        data = maak(map);
        try {
            straat = Onderdelen.van(instellingen(kopieer(leeg, data), contracten), klok);
        } catch (RuntimeException e) {
            verwijder(data);
            throw e;
        }
    }

    /** Takes one message through the lane, on its own day. */
    Uitslag verwerk(Inzending inzending) {
        klok.zet(inzending.dag());
        long id = ontvang(inzending.bestand());
        straat.verwerking().verwerk(id);
        return straat.registers().lees(register -> uitslag(register, id));
    }

    @Override
    public void close() {
        straat.close();
        verwijder(data);
    }

    private Instellingen instellingen(Path register, Path contracten) {
        Properties tekst = new Properties();
        tekst.setProperty("data.folder", data.toString());
        tekst.setProperty("store.url", "jdbc:sqlite:" + register + "?synchronous=OFF");
        tekst.setProperty("contracts.folder", contracten.toString());
        return Instellingen.van(tekst, data);
    }

    private static Path maak(Path map) {
        try {
            return Files.createTempDirectory(map, "geval");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path kopieer(Path leeg, Path naar) {
        try {
            return Files.copy(leeg, naar.resolve(leeg.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The register has no folders in its folder. */
    private static void verwijder(Path map) {
        try (Stream<Path> bestanden = Files.list(map)) {
            for (Path bestand : bestanden.toList()) {
                Files.delete(bestand);
            }
            Files.delete(map);
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
